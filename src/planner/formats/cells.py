"""Texts made harmless as cells of a spreadsheet, and those made plain again."""

import re
import string
from collections.abc import Callable

# What a spreadsheet program may take for the beginning of a formula, the wide forms of East Asia included.
_SIGNS = frozenset("=+-@＝＋－＠")
_INVISIBLE = string.whitespace + "\x00\u00a0\u200b\u200e\u200f\ufeff\u3000"
_CONTROLS = ("\t", "\r", "\n")
_MARK = "'"
# Neither tab nor line breaks, U+0085 among them.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# Digits, blanks and brackets calculate nothing, but +1-202-555-0112 does.
_NUMBER = re.compile(r"[+-] ?\(?\d[\d ().,]*")


def without_controls(text: str) -> str:
    """Return `text` without the signs that show nothing and steer terminals or end texts too soon."""
    return _UNSEEN.sub("", text)


def safe_cell(text: str) -> str:
    """Return `text` so that no spreadsheet program runs it: an apostrophe goes before what could be a formula.

    Where a comma is the decimal sign, these programs part the lines of a CSV file at semicolons, in quotes or not: what
    follows one is a cell of its own there.
    """
    marked = _MARK + text if _is_dangerous(text) else text
    return marked if ";" not in marked else _each_after_semicolon(marked, _with_mark)


def plain_cell(text: str) -> str:
    """Return what `safe_cell` made `text` from; any other text comes back as it is."""
    bare = _each_after_semicolon(text, _without_mark)
    return bare[1:] if bare.startswith(_MARK) and _is_dangerous(bare[1:]) else bare


def may_be_marked(text: str) -> bool:
    """Tell quickly whether `plain_cell` might change `text`."""
    return text.startswith(_MARK) or f";{_MARK}" in text


def _each_after_semicolon(text: str, change: Callable[[str], str]) -> str:
    first, *others = text.split(";")
    return ";".join([first, *map(change, others)])


def _with_mark(part: str) -> str:
    return _MARK + part if _calculates(part) else part


def _without_mark(part: str) -> str:
    return part[1:] if part.startswith(_MARK) and _calculates(part[1:]) else part


def _calculates(part: str) -> bool:
    return _is_dangerous(part) and not part.lstrip(_MARK).startswith("-)")  # ;-)


def _is_dangerous(text: str) -> bool:
    """Tell whether `text` could be a formula, however many apostrophes stand before it."""
    bare = text.lstrip(_MARK)
    if bare.startswith(_CONTROLS):
        return True
    start = bare.lstrip(_INVISIBLE)
    return start[:1] in _SIGNS and not _NUMBER.fullmatch(bare)
