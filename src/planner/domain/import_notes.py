"""What a list says of somebody and no field can hold: lines of the notes, "E-mail: jo@", each of them once."""

import re
from collections.abc import Iterable, Mapping

from planner.domain.guests import FIELD_NAMES
from planner.domain.texts import N_

KEPT = N_("{field}: {written}")
KEPT_FIELD, KEPT_VALUE = "{field}", "{written}"
_LINE = re.compile(r"\s*([^:：]*[^:：\s])\s*[:：]\s*(.*?)\s*")  # any language's label, as people and Planner write it

IN_ENGLISH: Mapping[str, str] = {name: KEPT.replace(KEPT_FIELD, label) for name, label in FIELD_NAMES.items()}
"""The line of each field before its value is filled in; the window has the same in the person's language."""


def with_kept(notes: str, kept: Iterable[tuple[str, str]], lines: Mapping[str, str] = IN_ENGLISH) -> str:
    """Return `notes` with a line for each field and value of `kept` that has none there, in whatever language."""
    standing = notes.splitlines()
    matches = [found for found in map(_LINE.fullmatch, standing) if found is not None]
    said = [(found[1].casefold(), " ".join(found[2].split())) for found in matches]
    missing = [
        line
        for field, written in dict.fromkeys(kept)
        if (line := lines.get(field, IN_ENGLISH[field]).replace(KEPT_VALUE, written)) not in standing
        and not any(value == written and _could_mean(label, field, lines) for label, value in said)
    ]
    return "\n".join([*([notes] if notes else []), *missing])


def without_labels(notes: str) -> str:
    """Return the notes in the form in which they are compared: what a field is called depends on the language."""
    standing = ((line, _LINE.fullmatch(line)) for line in notes.splitlines())
    return "\n".join(line if found is None else f": {found[2]}" for line, found in standing)


def _could_mean(label: str, field: str, lines: Mapping[str, str]) -> bool:
    """Tell whether `label` is what a field is called in some language: it is no other field in ours, or in English."""
    called = [(name, _label(line)) for known in (lines, IN_ENGLISH) for name, line in known.items()]
    named = {name for name, other in called if other == label}
    return not named or field in named


def _label(line: str) -> str:
    found = _LINE.fullmatch(line)
    return found[1].casefold() if found else ""
