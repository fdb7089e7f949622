"""Where the header of a table stands: below titles and notes, in any language, or nowhere."""

import re
from collections.abc import Sequence
from functools import lru_cache

from planner.formats.dates import split_date
from planner.formats.dialects import common_width
from planner.formats.words import heading_meaning, lexicon, plain_words

_SEARCHED = 40
_LOOKS_AHEAD = 60
_LONG = 200
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_NUMBER = re.compile(r"[+\-(]?[\d][\d\s.,:/()%€$£-]*")


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the header among the first rows, or None where every row is a record."""
    head = rows[:_SEARCHED]
    width = common_width(rows[: _SEARCHED + _LOOKS_AHEAD])
    scores = [_score(row, width) for row in head]
    best = max(range(len(head)), key=lambda place: (scores[place], -place), default=None)
    if best is not None and scores[best] > 0:
        return best
    return _by_contrast(rows, width)


def repeats_header(cells: Sequence[str], header: Sequence[str]) -> bool:
    """Tell whether a record says the headings again, as pages glued together do."""
    same = sum(cell.strip() == heading and heading != "" for cell, heading in zip(cells, header, strict=False))
    return same >= 2 and same >= sum(heading != "" for heading in header) * 0.7


def _score(row: Sequence[str], width: int) -> float:
    """Return how much a row looks like headings; zero and less where it does not."""
    cells = [cell.strip() for cell in row]
    filled = [cell for cell in cells if cell]
    if not filled or (len(filled) == 1 and width > 1):
        return 0.0
    known = sum(_is_known(cell) for cell in filled)
    values = sum(_is_value(cell) for cell in filled)
    long_cells = sum(len(cell) > _LONG for cell in filled)
    if known == 0 or (known == 1 and len(filled) > 4):
        return 0.0
    return known * 2.0 - values * 3.0 - long_cells * 2.0 - (len(filled) - len(set(filled))) * 0.5


@lru_cache(maxsize=5_000)
def _is_known(cell: str) -> bool:
    if heading_meaning(cell).best >= 0.85:
        return True
    words = plain_words(cell)
    return any(phrase == words for phrase, _means in lexicon().whose.found_in(words))


def _is_value(cell: str) -> bool:
    if len(cell) > _LONG:  # looking for an address takes the square of the length
        return False
    return bool(_EMAIL.search(cell) or _NUMBER.fullmatch(cell)) or (cell[:1].isdigit() and split_date(cell) is not None)


def _by_contrast(rows: Sequence[Sequence[str]], width: int) -> int | None:
    """Return the first full row of plain words above columns of e-mail addresses, dates or numbers."""
    for place, row in enumerate(rows[:_SEARCHED]):
        cells = [cell.strip() for cell in row]
        if len(cells) < max(width - 2, 2):
            continue
        if any(_is_value(cell) for cell in cells if cell) or sum(map(bool, cells)) < width * 0.6:
            return None
        below = rows[place + 1 : place + 1 + _LOOKS_AHEAD]
        if len(set(cells)) == len(cells) and any(_is_typed(below, column) for column in range(len(cells))):
            return place
        return None
    return None


def _is_typed(rows: Sequence[Sequence[str]], column: int) -> bool:
    values = [row[column].strip() for row in rows if column < len(row) and row[column].strip()]
    return len(values) >= 1 and sum(map(_is_value, values)) >= len(values) * 0.8
