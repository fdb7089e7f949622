"""Rows of a list that count the others, and what stands below them at the foot: they make nobody."""

from collections.abc import Sequence

from planner.formats import words

_FEW = 4  # filled cells in a row that counts the others
_SHORT = 8  # letters of a number that counts: a telephone number is longer


def is_total(cells: Sequence[str], name: str | None = None, *, most: int = _FEW) -> bool:
    """Tell whether a row of at most so many cells says Total, in its first one or as the name of somebody."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) <= most and (_counts(filled[0] if filled else "") or bool(name and _counts(name)))


def foot_of(rows: Sequence[Sequence[str]]) -> int:
    """Return the place of the first totals below all people; the number of rows where there are none.

    Below them stand other counts and remarks: "Vegan, 3", "Printed by Ada". Names alone, in a list of one column,
    are none of these.
    """
    foot = at = len(rows)
    while at and _could_be_below(rows[at - 1]):
        at -= 1
        foot = at if is_total(rows[at]) else foot
    return foot if at else len(rows)


def _could_be_below(cells: Sequence[str]) -> bool:
    _first, *others = [cell.strip() for cell in cells if cell.strip()] or [""]
    return all(len(cell) <= _SHORT and not any(map(str.isalpha, cell)) for cell in others)


def _counts(cell: str) -> bool:
    """Tell whether a cell says Total, Total: 45, or 45 in total."""
    plain = " ".join(word for word in words.plain_words(cell).split() if not word.isdecimal())
    return plain in words.lexicon().totals
