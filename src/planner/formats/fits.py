"""How well the values of a column fit a field that its heading names."""

import re
from collections.abc import Callable, Mapping

from planner.formats.profiles import Profile
from planner.formats.values import came_value

_SHORTEST_CODE = 4
_BROKEN_EMAIL = re.compile(r".@|\bat\b", re.IGNORECASE)


def tells_apart(profile: Profile) -> bool:
    """Tell whether the values tell people apart: codes of group orders repeat, and 1, 2, 3 come back in every list."""
    return not profile.values or (profile.different >= 0.9 and profile.length >= _SHORTEST_CODE)


def fit(field: str, profile: Profile) -> float:
    """Return how well a column fits `field`: 1 perfectly, below 0.5 hardly."""
    return _FITS.get(field, _fits_text)(profile)


def _fits(share: Callable[[Profile], float], empty: float = 0.8, misfit: float = 0.2) -> Callable[[Profile], float]:
    """Return a rule: full marks where half of the values look right."""

    def fit(profile: Profile) -> float:
        if not profile.values:
            return empty
        return 1.0 if share(profile) >= 0.5 else misfit

    return fit


def _fits_email(profile: Profile) -> float:
    if not profile.values or profile.emails >= 0.5:
        return 1.0 if profile.values else 0.8
    return 0.7 if profile.share(_BROKEN_EMAIL.search) >= 0.5 else 0.2


def _fits_text(profile: Profile) -> float:
    if not profile.values:
        return 0.8
    return 0.2 if max(profile.emails, profile.dates, profile.numbers) >= 0.5 else 1.0


def _fits_name(profile: Profile) -> float:
    if not profile.values:
        return 0.8
    others = (profile.emails, profile.dates, profile.numbers, profile.phones, profile.links, profile.handles)
    are_answers = profile.answers >= 0.9 and len(profile.values) > 2
    if max(others) >= 0.5 or are_answers or profile.length > 60:
        return 0.2
    return 1.0 if profile.names >= 0.6 else 0.8


def _fits_code(profile: Profile) -> float:
    if not profile.values:
        return 0.8
    is_code = tells_apart(profile) and profile.length < 60 and max(profile.dates, profile.emails) < 0.5
    return (1.0 if profile.names < 0.8 else 0.3) if is_code else 0.2


def _fits_handle(profile: Profile) -> float:
    single = profile.share(lambda value: len(value.split()) == 1)
    return 1.0 if not profile.values or (single >= 0.6 and profile.emails < 0.5) else 0.3


def _says_who_came(profile: Profile) -> float:
    return profile.share(lambda value: came_value(value) is not None)


_FITS: Mapping[str, Callable[[Profile], float]] = {
    "email": _fits_email,
    "phone": _fits(lambda profile: max(profile.phones, profile.numbers)),
    "order_date": _fits(lambda profile: profile.dates, misfit=0.1),
    "rsvp": _fits(lambda profile: profile.answers),
    "paid": _fits(lambda profile: max(profile.truths, profile.dates, profile.answers)),
    "void": lambda _profile: 1.0,
    "is_host": _fits(lambda profile: profile.truths),
    "role": _fits(lambda profile: profile.roles),
    "checked_in": _fits(_says_who_came, empty=0.9),
    "full_name": _fits_name,
    "given_name": _fits_name,
    "family_name": _fits_name,
    "ticket_code": _fits_code,
    "code": _fits(lambda profile: profile.own_codes, empty=0.3),
    "handle": _fits_handle,
    "notes": lambda _profile: 1.0,
    "source": lambda _profile: 1.0,
    "job_title": lambda profile: 0.1 if profile.salutations >= 0.5 else _fits_text(profile),
}
