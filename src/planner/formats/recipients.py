"""The recipient line of a mail: "Ada Oakhurst <ada@example.org>, …", on one line or on many."""

import re
from collections.abc import Iterator, Sequence

_RECIPIENT = re.compile(r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^<>"]*?))\s*<(?P<address>[^<>]*)>\s*')
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_ENTRY = re.compile(r'(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,;<>"])+')
_LABEL = re.compile(r"\s*(?:to|cc|bcc|an|kopie|à|para|a|aan|do|from|von)\s*:\s*", re.IGNORECASE)
_SAMPLE = 50


def is_recipient(cell: str) -> bool:
    """Tell whether a cell holds a display name and an address in angle brackets."""
    found = _RECIPIENT.fullmatch(cell)
    return found is not None and bool(found["address"].strip())


def split_recipient(cell: str) -> tuple[str, str]:
    """Return the display name and the address of "Name <address>", of a bare address or of a bare name."""
    found = _RECIPIENT.fullmatch(cell)
    if found is None:
        return ("", cell.strip()) if _ADDRESS.fullmatch(cell.strip()) else (cell.strip(), "")
    name = found["quoted"] if found["quoted"] is not None else found["bare"]
    name = re.sub(r"\\(.)", r"\1", name).strip().strip("'")
    return ("" if name == found["address"] else name), found["address"].strip()


def are_recipients(text: str) -> bool:
    """Tell whether the first lines of `text` are recipients and nothing else."""
    lines = [line for line in text[:20_000].splitlines()[:_SAMPLE] if line.strip()]
    entries = [entry for line in lines for entry in _entries(line)]
    shaped = sum(is_recipient(entry) for entry in entries)
    plain = sum(_ADDRESS.fullmatch(entry) is not None for entry in entries)
    return bool(entries) and shaped + plain >= 0.8 * len(entries) and (shaped > 0 or _has_many_to_a_line(lines))


def read_recipients(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line and the recipient in one cell."""
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        for entry in _entries(line):
            yield number, [entry]


def _entries(line: str) -> list[str]:
    label = _LABEL.match(line)
    line = line[label.end() :] if label else line
    return [entry.strip() for entry in _ENTRY.findall(line) if entry.strip()]


def _has_many_to_a_line(lines: Sequence[str]) -> bool:
    """A list of bare addresses, one a line, is a table of one column; several on a line come from a mail."""
    return max(len(_ADDRESS.findall(line)) for line in lines) > 2
