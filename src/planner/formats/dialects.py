"""How a text separates its cells: the delimiter, the quote and the line ends, found in its first lines."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from planner.domain.name_order import find_comma_names
from planner.formats.words import heading_meaning

if TYPE_CHECKING:
    import _csv

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_SIZE = 65_536
_SAMPLE_ROWS = 200
_HINT = re.compile(r'"?sep=(.)"?[ \t;,|]*(?:\r\n|\n|\r|$)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells stand beside one another."""

    delimiter: str
    quote: str = '"'
    escape: str | None = None
    skips_blanks: bool = False  # blanks between a delimiter and a quote

    def reader(self, lines: io.StringIO, *, strict: bool = False) -> "_csv.Reader":
        """Return the reader of the standard library for this dialect; a strict one refuses quotes that do not match."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote,
            escapechar=self.escape,
            doublequote=self.escape is None,
            skipinitialspace=self.skips_blanks,
            strict=strict,
        )


def take_hint(text: str) -> tuple[str | None, int]:
    """Return the delimiter that a first line "sep=;" names, and the length of that line; None and 0 without one."""
    found = _HINT.match(text)
    return (found[1], found.end()) if found else (None, 0)


def find_dialect(text: str, delimiter: str | None = None) -> Dialect:
    """Return the dialect that makes most sense of the first lines of `text`."""
    sample = _sample(text)
    if delimiter is None:
        delimiter = max(DELIMITERS, key=lambda sign: (_sense(sample, sign), -DELIMITERS.index(sign)))
        if delimiter == "," and "\t" not in sample and _are_names_alone(sample):
            delimiter = "\t"
    return Dialect(
        delimiter,
        _quote(sample, delimiter),
        _escape(sample, delimiter),
        skips_blanks=_blanks_before_quotes(sample, delimiter),
    )


def find_newline(text: str) -> str:
    """Return the line end that most lines have: LF, CRLF or CR."""
    sample = text[: _SAMPLE_SIZE * 4]
    windows = sample.count("\r\n")
    counts = {"LF": sample.count("\n") - windows, "CRLF": windows, "CR": sample.count("\r") - windows}
    # A cell may hold bare line feeds in a file whose records end in CRLF, but not the other way round.
    return "CRLF" if windows and windows * 4 >= counts["LF"] else max(counts, key=lambda name: counts[name])


def common_width(rows: Sequence[Sequence[str]]) -> int:
    """Return the number of cells that most rows have, the greater one where two are as frequent."""
    widths = Counter(len(row) for row in rows if any(row))
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE_SIZE:
        return text
    end = max(text.rfind("\n", 0, _SAMPLE_SIZE), text.rfind("\r", 0, _SAMPLE_SIZE))
    return text[: end + 1 or _SAMPLE_SIZE]


def _sense(sample: str, delimiter: str) -> float:
    """Return how much sense the sample makes with `delimiter`: known headings, rows of one width, many cells."""
    rows = _rows(sample, delimiter)
    width = common_width(rows)
    wide = [row for row in rows if len(row) > 1]
    if not wide:
        return 0.0
    same = sum(len(row) == width for row in rows) / len(rows) if width > 1 else 0.0
    known = max((_known_headings(row) for row in wide[:20]), default=0)
    return same + 0.5 * min(known, 8) + 0.02 * min(width, 20)


def _are_names_alone(sample: str) -> bool:
    """Tell whether the commas stand within names, family name first: a list of one column, typed by hand."""
    rows = _rows(sample, ",")
    wide = [row for row in rows if len(row) > 1]
    has_heading = rows[:1] != wide[:1] and heading_meaning(rows[0][0]).fields.get("full_name", 0.0) >= 0.9
    are_typed = all(len(row) == 2 and (has_heading or row[1].startswith(" ")) for row in wide)
    if not wide or not are_typed or _known_headings(wide[0]):
        return False
    comma = find_comma_names([", ".join(map(str.strip, row)) for row in rows])
    return comma is not None and comma.is_turned


def _rows(sample: str, delimiter: str) -> list[list[str]]:
    """Return the first rows of the sample, none where it cannot be read so."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        return [row for row in islice(reader, _SAMPLE_ROWS) if any(row)]
    except csv.Error:
        return []


def _known_headings(row: Sequence[str]) -> int:
    return sum(heading_meaning(cell).best >= 0.9 for cell in row if 0 < len(cell) < 80)


def _quote(sample: str, delimiter: str) -> str:
    """Return the apostrophe where whole cells stand in apostrophes and none in quotes."""
    if '"' in sample:
        return '"'
    lines = [line for line in sample.splitlines()[:50] if delimiter in line]
    quoted = sum(line.count(f"'{delimiter}'") >= max(1, line.count(delimiter) // 2) for line in lines)
    return "'" if lines and quoted > len(lines) / 2 else '"'


def _escape(sample: str, delimiter: str) -> str | None:
    """Return the backslash where it stands before a quote within a cell: one that closes the cell ends it."""
    within = re.search(r'\\"(?!["\r\n]|\Z)' + f"(?!{re.escape(delimiter)})", sample)
    return "\\" if within else None


def _blanks_before_quotes(sample: str, delimiter: str) -> bool:
    first = sample.split("\n", 1)[0]
    return f'{delimiter} "' in first and f'{delimiter}"' not in first
