"""Cells as values of a field: trimmed, understood, and otherwise as they were written."""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.domain.guests import is_email
from planner.domain.handles import clean_handle
from planner.formats import words
from planner.formats.cells import may_be_marked, plain_cell, plain_cell_of_csv, without_controls
from planner.formats.dates import Parts, split_date
from planner.formats.recipients import split_recipient

_LINE_BREAK = re.compile(r"\s*[\r\n\v\f\x85\u2028\u2029]+\s*")
_PLAIN_EMAIL = re.compile(r"[\w%+'\-]+(?:\.[\w%+'\-]+)*@[\w\-]+(?:\.[\w\-]+)+")
_SEVERAL = re.compile(r"\s*:::\s*|\s*[;,|]\s*|\s+")
_ERRORS = {"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#ERROR!"}  # of a spreadsheet's cells
_BLANK = frozenset({"-", "--", "---", "–", "—", "(null)", "NULL", ".", *_ERRORS})
_NOTHING = _BLANK | {"n/a", "N/A", "n.a.", "N.A.", "#n/a"}
LONGEST_NOTHING = max(map(len, _NOTHING))  # signs
_DATE_WITHIN = re.compile(
    r"\d{4}-\d\d?-\d\d?[ T]\d\d?:\d\d(?::\d\d)?Z?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?: \d\d?:\d\d(?::\d\d)?)?"
)
_PLAIN_PHONE = re.compile(r"\+?\d[\d ()\-/]*")
_FLOAT = re.compile(r"\+?\d{6,}\.0")
_MANGLED = re.compile(r"\+?\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_PHONE_PREFIX = re.compile(r"tel:\s*", re.IGNORECASE)
_SIMPLE_HANDLE = re.compile(r"@?([A-Za-z0-9_]*[0-9_][A-Za-z0-9_]*)")
_LITERAL = re.compile(r'="([^"]*)"')  # how a spreadsheet keeps the zeros in front of a number


def plain(cell: str, *, of_csv: bool = True) -> str:
    """Return a cell without blanks around it and without what keeps spreadsheets from calculating."""
    if cell.isalnum():
        return cell
    cell = cell.strip()
    if literal := _LITERAL.fullmatch(cell):
        return literal[1].strip()
    if may_be_marked(cell):
        return (plain_cell_of_csv(cell) if of_csv else plain_cell(cell)).strip()
    return cell


def one_line(cell: str) -> str:
    """Return a cell as one line; nothing where it only says that there is nothing."""
    return _LINE_BREAK.sub(" ", said(cell))


def said(cell: str) -> str:
    """Return a cell; nothing where it only says that there is nothing. "NA" does not, which is a name too."""
    return "" if cell in _NOTHING else cell


def says_something(cell: str) -> bool:
    """Tell whether a cell holds more than signs and zeros, as "0000-00-00" and "n/a" do not."""
    return cell not in _NOTHING and any(sign.isalpha() or sign in "123456789" for sign in cell)


def first_of_several(cell: str) -> str:
    """Return the first of the values that contact lists put into one cell."""
    return cell.split(" ::: ", 1)[0].strip()


def email(cell: str) -> str | None:
    """Return the first e-mail address in a cell, "" where the cell says nothing, None where it holds no address."""
    if _PLAIN_EMAIL.fullmatch(cell):
        return cell
    if not cell or cell in _BLANK:
        return ""
    return next(emails(split_recipient(cell)[1] or cell), None)


def emails(cell: str) -> Iterator[str]:
    """Yield all e-mail addresses in a cell."""
    parts = (part.removeprefix("mailto:").strip("<>()\"'.,;: ") for part in _SEVERAL.split(cell))
    return filter(is_email, parts)


def phones(cell: str) -> list[str]:
    """Return all telephone numbers that a contact list put into a cell."""
    return [number for part in cell.split(" ::: ") if (number := phone(part))]


def phone(cell: str) -> str:
    """Return the first telephone number as it is written; what a spreadsheet made of a whole number is undone."""
    if _PLAIN_PHONE.fullmatch(cell):
        return cell
    number = _PHONE_PREFIX.sub("", first_of_several(cell)).removeprefix("'").strip()
    if _FLOAT.fullmatch(number):
        return number[:-2]
    return one_line(number)


def is_mangled_phone(number: str) -> bool:
    """Tell whether a spreadsheet has rounded the number, so that digits are lost: 4.47701E+11."""
    return _MANGLED.fullmatch(number) is not None


@lru_cache(maxsize=20_000)
def handle(cell: str) -> str:
    """Return the handle in a cell, without the @ and without the address that leads to it."""
    simple = _SIMPLE_HANDLE.fullmatch(cell)
    if simple:
        return simple[1]
    # An address may bring control signs in by %00 or %0A.
    return "".join(without_controls(clean_handle(first_of_several(cell))).splitlines())


@lru_cache(maxsize=20_000)
def came_value(cell: str) -> tuple[bool, Parts | None] | None:
    """Return whether a cell of a check-in column says that somebody came, and when; None where it says neither."""
    if not cell:
        return False, None
    said = words.truth(cell)
    if said is None:
        said = words.came(cell)
    if said is not None:
        return said, None
    if cell.isdecimal() and len(cell) < 4:
        return int(cell) > 0, None
    within = _DATE_WITHIN.search(cell)
    when = split_date(cell) or (split_date(within[0]) if within else None)
    return (True, when) if when else None
