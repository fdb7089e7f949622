"""What the values of a column look like, whatever its heading says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from planner.domain.ids import CODE_ALPHABET, CODE_LENGTH
from planner.domain.names import fold
from planner.domain.rsvp import Rsvp
from planner.formats import words
from planner.formats.dates import split_date
from planner.formats.recipients import is_recipient

SAMPLE = 300

_EMAIL = re.compile(r"\s*(?:mailto:|<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+.*", re.DOTALL | re.IGNORECASE)
_PHONE = re.compile(r"['=\"]*(?:tel:)?[+(]?[\d][\d\s().\-/]{4,24}(?:\s?(?:x|ext\.?|:::).*)?\"?", re.IGNORECASE)
_HANDLE = re.compile(r"@[\w.\-]+(?:@[\w.\-]+)?")
_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w\-]+(?:\.[\w\-]+)*\.(?:com|org|net|social|app)/\S+", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?[$€£]?\s?\d[\d\s.,]*\s?[%€$£]?")
_NAME_WORD = re.compile(r"[^\W\d_][^\d_@<>/\\=+*&#%]*")
_OWN_CODE = re.compile(f"[{CODE_ALPHABET}]{{{CODE_LENGTH}}}")
_SALUTATIONS = frozenset(
    "mr mrs ms miss mx dr prof professor sir herr frau hr fr m mme mlle monsieur madame sr sra srta don dona sig"
    " sigra dott dottssa dhr mevr mw pan pani ing dipl mag".split()
)


def is_email_shaped(value: str) -> bool:
    """Tell whether a value begins with something like an e-mail address."""
    return _EMAIL.fullmatch(value) is not None


@dataclass
class Profile:
    """Shares of the values of a column that look like something; `values` are not empty and at most SAMPLE."""

    values: Sequence[str]
    emails: float = field(init=False)

    def __post_init__(self) -> None:
        self.emails = self.share(is_email_shaped)

    def share(self, looks_right: Callable[[str], object]) -> float:
        """Return which part of the values looks right; 0 where there are none."""
        return sum(bool(looks_right(value)) for value in self.values) / len(self.values) if self.values else 0.0

    @cached_property
    def recipients(self) -> float:
        return self.share(is_recipient)

    @cached_property
    def links(self) -> float:
        return self.share(_LINK.fullmatch)

    @cached_property
    def handles(self) -> float:
        return self.share(_HANDLE.fullmatch)

    @cached_property
    def dates(self) -> float:
        return self.share(split_date)

    @cached_property
    def phones(self) -> float:
        return self.share(lambda value: _PHONE.fullmatch(value) and not _looks_like_date(value))

    @cached_property
    def numbers(self) -> float:
        return self.share(_NUMBER.fullmatch)

    @cached_property
    def answers(self) -> float:
        return self.share(lambda value: words.answer(value) or words.came(value) is not None)

    @cached_property
    def telling_answers(self) -> int:
        """How many different answers there are beyond a bare yes or no."""
        return len({answer for value in self.values if words.truth(value) is None and (answer := words.answer(value))})

    @cached_property
    def undecided(self) -> bool:
        """Tell whether somebody said perhaps, or waits: nobody does at the door."""
        waiting = {Rsvp.TENTATIVE, Rsvp.WAITLISTED, Rsvp.PENDING, Rsvp.INVITED}
        return any(words.answer(value) in waiting for value in self.values if words.came(value) is None)

    @cached_property
    def truths(self) -> float:
        return self.share(lambda value: words.truth(value) is not None)

    @cached_property
    def roles(self) -> float:
        return self.share(words.role)

    @cached_property
    def salutations(self) -> float:
        return self.share(lambda value: words.plain_words(value) in _SALUTATIONS)

    @cached_property
    def own_codes(self) -> float:
        return self.share(_OWN_CODE.fullmatch)

    @cached_property
    def names(self) -> float:
        return self.share(_looks_like_name)

    @cached_property
    def full_names(self) -> float:
        """Names of several words, or in a script that writes none between."""
        return self.share(lambda value: _looks_like_name(value) and (len(value.split()) > 1 or not value.isascii()))

    @cached_property
    def different(self) -> float:
        return len(set(self.values)) / len(self.values) if self.values else 0.0

    @cached_property
    def length(self) -> float:
        return sum(map(len, self.values)) / len(self.values) if self.values else 0.0


def _looks_like_name(value: str) -> bool:
    return len(value) < 60 and len(value.split()) <= 6 and _NAME_WORD.fullmatch(value) is not None


def _looks_like_date(value: str) -> bool:
    parts = split_date(value)
    return parts is not None and not value.isdecimal()


def email_agreement(names: Sequence[str], emails: Sequence[str]) -> tuple[float, float]:
    """Return which part of `names` stands in the e-mail address beside it, and where in it on average, 0 to 1."""
    places = []
    total = 0
    for name, email in zip(names, emails, strict=False):
        local = fold(email.partition("@")[0])
        parts = [part for part in re.split(r"[\s.\-']+", fold(name)) if len(part) > 1 and part.isascii()]
        if not local or not parts:
            continue
        total += 1
        found = [local.find(part) for part in parts if part in local]
        if found:
            places.append(min(found) / len(local))
    if total == 0:
        return 0.0, 0.0
    return len(places) / total, sum(places) / len(places) if places else 0.0
