"""Whole names that a list writes "Müller, Zoë": which have that form, and whether a column means it so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.names import bare_family, fold, full_name

_MOST_WORDS = 4
_MOSTLY = 0.6
_NO_NAME = re.compile(r"[\d@/;]|&.*,")
# What stands behind the comma of somebody's name without being a given name.
_BEHIND = frozenset(
    "jr jnr sr snr ii iii iv phd dphil md dds jd llm llb mba msc bsc ba ma meng beng mphil mfa edd esq cpa cfa pmp rn pe"
    " frs obe mbe cbe kbe qc kc mp mep dr prof dipl ing mag inc ltd llc llp plc corp gmbh ag kg bv nv".split()
)
_OF_FIRMS = frozenset(
    "gmbh mbh kgaa gbr ltd limited inc incorporated llc llp plc corp corporation company sarl srl bv oyj pty pte group"
    " holding stiftung foundation verein university universität college institute institut".split()
)


@dataclass(frozen=True, slots=True)
class CommaNames:
    """A column whose names could be meant family name first: one of them in both forms, and how it is read."""

    written: str
    turned: str
    is_turned: bool


def split_family_first(name: str) -> tuple[str, str] | None:
    """Return the given and the family name of "Müller, Zoë"; None for "Sammy Davis, Jr." and "Acme GmbH, Berlin"."""
    if name.count(",") != 1 or _NO_NAME.search(name):
        return None
    family, _comma, given = (part.strip() for part in name.partition(","))
    before, behind = _plain_words(family), _plain_words(given)
    if not 0 < len(before) <= _MOST_WORDS or not 0 < len(behind) <= _MOST_WORDS:
        return None
    is_other = len(before) > 1 and (before[-1] in _BEHIND or not _OF_FIRMS.isdisjoint(before))
    return None if is_other or behind[-1] in _BEHIND else (given, family)


def turned(name: str) -> str:
    """Return "Zoë Müller" of "Müller, Zoë"; any other name as it is."""
    parts = split_family_first(name)
    return full_name(*parts) if parts else name


def find_comma_names(
    names: Sequence[str], emails: Sequence[str] = (), *, is_said: bool | None = None, is_mail: bool = False
) -> CommaNames | None:
    """Look at a whole column: None where its names are none of "Müller, Zoë", or only a few of them.

    They are turned where the heading says it, "Apellidos, Nombre" (`is_said`); where it says nothing, where most
    family names are one word, as "Ada Lovelace, London" is not, or where the e-mail addresses beside tell. In a
    mail's line of recipients each name stands for itself.
    """
    forms = {place: parts for place, name in enumerate(names) if (parts := split_family_first(name))}
    others = sum(" " in name.strip() for place, name in enumerate(names) if place not in forms)
    if not forms or (not is_mail and len(forms) < _MOSTLY * (len(forms) + others)):
        return None
    plain = [place for place, (_given, family) in forms.items() if " " not in bare_family(family)]
    if is_said is None:
        is_said = is_mail or len(plain) >= _MOSTLY * len(forms) or _is_in_emails(forms, emails)
    example = names[next(iter(plain or forms))]
    return CommaNames(example, turned(example), is_said)


def _is_in_emails(forms: Mapping[int, tuple[str, str]], emails: Sequence[str]) -> bool:
    """Tell whether what stands behind the comma is mostly part of the address: gabriel.marquez@example.org."""
    beside = [(given, emails[at]) for at, (given, _family) in forms.items() if at < len(emails) and emails[at]]
    found = sum(fold(given.split()[0]) in fold(email.partition("@")[0]) for given, email in beside)
    return bool(beside) and found >= _MOSTLY * len(beside)


def _plain_words(words: str) -> list[str]:
    return [word.replace(".", "").casefold() for word in words.split()]
