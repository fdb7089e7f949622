"""Texts made harmless as cells of a spreadsheet, and those made plain again."""

import re
import string

# What a spreadsheet program may take for the beginning of a formula, the wide forms of East Asia included.
_SIGNS = frozenset("=+-@＝＋－＠")
_INVISIBLE = string.whitespace + "\x00\u00a0\u200b\u200e\u200f\ufeff\u3000"
_CONTROLS = ("\t", "\r", "\n")
_MARK = "'"
# Neither tab nor line breaks, U+0085 among them.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_PARTS = re.compile(r"([;\r\n])([^;\r\n]+)")
_MARKED_PART = re.compile(r"[;\r\n]'")
# Digits, blanks and brackets calculate nothing, but +1-202-555-0112 does.
_NUMBER = re.compile(r"[+-] ?\(?\d[\d ().,]*")


def without_controls(text: str) -> str:
    """Return `text` without the signs that show nothing and steer terminals or end texts too soon."""
    return _UNSEEN.sub("", text)


def safe_cell(text: str) -> str:
    """Return `text` so that no spreadsheet program runs it: an apostrophe goes before what could be a formula."""
    return _MARK + text if _is_dangerous(text) else text


def safe_cell_of_csv(text: str) -> str:
    """Return `text` so that no spreadsheet program runs any of it, however it parts the file.

    Where a comma is the decimal sign, these programs part a CSV file at semicolons, and do not see that commas and quotes
    hold a cell together: what follows a semicolon or the end of a line is a cell of its own there.
    """
    return _PARTS.sub(_with_mark, safe_cell(text))


def plain_cell(text: str) -> str:
    """Return what `safe_cell` made `text` from; any other text comes back as it is."""
    return text[1:] if text.startswith(_MARK) and _is_dangerous(text[1:]) else text


def plain_cell_of_csv(text: str) -> str:
    """Return what was made safe for a CSV file as `text`; any other text comes back as it is."""
    return plain_cell(_PARTS.sub(_without_mark, text))


def may_be_marked(text: str) -> bool:
    """Tell quickly whether `plain_cell` might change `text`."""
    return text.startswith(_MARK) or _MARKED_PART.search(text) is not None


def _with_mark(part: re.Match[str]) -> str:
    return part[1] + _MARK + part[2] if _calculates(part[2]) else part[0]


def _without_mark(part: re.Match[str]) -> str:
    is_marked = part[2].startswith(_MARK) and _calculates(part[2][1:])
    return part[1] + part[2][1:] if is_marked else part[0]


def _calculates(part: str) -> bool:
    bare = part.lstrip(_MARK + '"')
    return bool(bare) and _is_dangerous(bare) and not bare.startswith("-)")  # ;-)


def _is_dangerous(text: str) -> bool:
    """Tell whether `text` could be a formula, however many apostrophes stand before it."""
    bare = text.lstrip(_MARK)
    if bare.startswith(_CONTROLS):
        return True
    start = bare.lstrip(_INVISIBLE)
    return start[:1] in _SIGNS and not _NUMBER.fullmatch(bare)
