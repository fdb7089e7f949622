"""Which encoding the bytes of a list are in, and their text: quick certain signs first, then what reads best."""

import codecs
import re

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.formats.legibility import legibility

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-bom", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le-bom", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be-bom", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le-bom", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be-bom", "utf-16-be"),
)
_CODECS = {name: codec for _mark, name, codec in _MARKS} | {"mac-roman": "mac_roman"}
# The order settles who wins where two read equally well.
_CANDIDATES = (
    "cp1252", "cp1250", "cp1254", "cp1251", "cp1253", "cp1257", "cp1255", "cp1256", "cp1258", "cp874", "iso8859-2",
    "iso8859-15", "iso8859-9", "koi8-r", "mac-roman", "cp850", "cp437", "cp852", "cp866", "shift_jis", "cp932",
    "euc_jp", "gb18030", "big5", "cp949",
)  # fmt: skip
_SAMPLE_LINES = 400
_SAMPLE_HEAD = 12
_MIXED = 0.2  # of the lines with other than ASCII letters are UTF-8: by chance there are fewer
_JAPANESE_ESCAPE = re.compile(rb"\x1b(?:\$[@B]|\([JI])")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of `data` and the name of its encoding, found unless it is given.

    Raises PlannerError where `encoding` is none that is known; what it cannot read becomes U+FFFD.
    """
    if encoding is not None:
        return _decode_as(data, encoding), encoding
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            return _whole_units(data[len(mark) :], codec).decode(codec, "replace"), name
    found = _utf16_without_mark(data)
    if found is not None:
        return _whole_units(data, found).decode(found, "replace"), found
    if _JAPANESE_ESCAPE.search(data[:100_000]):
        return data.decode("iso2022_jp", "replace"), "iso2022_jp"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _mended_utf8(data) or _mixed(data) or _legacy(data)


def _whole_units(data: bytes, codec: str) -> bytes:
    """Leave out the odd byte at the end of a file whose letters take two or four."""
    size = {"utf-16": 2, "utf-32": 4}.get(codec[:6], 1)
    return data[: len(data) - len(data) % size]


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        codec = codecs.lookup(_CODECS.get(encoding.lower(), encoding)).name
    except LookupError:
        message = N_("There is no encoding “{name}”, so the list was not read. Choose one such as utf-8 or cp1252.")
        raise PlannerError(text(message, name=encoding)) from None
    mark = next((mark for mark, _name, marked in _MARKS if codec == marked), b"")
    return _whole_units(data.removeprefix(mark), codec).decode(codec, "replace")


def _utf16_without_mark(data: bytes) -> str | None:
    """Return the byte order where every other byte of much of the text is zero, as commas and e-mails make it."""
    head = data[: 65_536 & ~1]
    zeros_first, zeros_second = head[0::2].count(0), head[1::2].count(0)
    zeros, most = zeros_first + zeros_second, max(zeros_first, zeros_second)
    if zeros < len(head) / 2 * 0.1 or most < zeros * 0.95:
        return None
    name = "utf-16-le" if most == zeros_second else "utf-16-be"
    try:
        _whole_units(data, name).decode(name)
    except UnicodeDecodeError:
        return None
    return name


def _mended_utf8(data: bytes) -> tuple[str, str] | None:
    """Return text that is UTF-8 but for a few bytes, as when two files were joined; those read as Windows-1252."""
    lenient = data.decode("utf-8", "surrogateescape")
    strange = sum("\udc80" <= letter <= "\udcff" for letter in lenient)
    right = sum(letter > "\x7f" for letter in lenient) - strange
    if strange * 4 > right:
        return None
    return re.sub("[\udc80-\udcff]", _as_windows, lenient), "utf-8"


def _mixed(data: bytes) -> tuple[str, str] | None:
    """Return text some of whose lines are UTF-8 and others not, as when lists of two programs were joined."""
    lines = data.splitlines(keepends=True)
    others = {at for at, line in enumerate(lines) if not line.isascii() and not _is_utf8(line)}
    right = sum(not line.isascii() for line in lines) - len(others)
    if right < _MIXED * (right + len(others)):
        return None
    _text, name = _legacy(b"".join(lines[at] for at in sorted(others)))
    codec = _CODECS.get(name, name)
    return "".join(line.decode(codec if at in others else "utf-8", "replace") for at, line in enumerate(lines)), name


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _as_windows(found: re.Match[str]) -> str:
    return bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace")


def _legacy(data: bytes) -> tuple[str, str]:
    sample = _telling_lines(data)
    scores = [(_score(sample, name), -place, name) for place, name in enumerate(_CANDIDATES)]
    ranked = [name for score, _place, name in sorted(scores, reverse=True) if score is not None and score > 0]
    for name in ranked or _guessed_by_library(sample):
        try:
            return data.decode(_CODECS.get(name, name)), name
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace"), "cp1252"


def _telling_lines(data: bytes) -> bytes:
    """Return the first lines, which hold the headings, and those with other than ASCII letters."""
    lines = re.split(rb"\r\n|\n|\r", data)
    telling = [line for line in lines[_SAMPLE_HEAD:] if not line.isascii()]
    return b"\n".join(lines[:_SAMPLE_HEAD] + telling[:_SAMPLE_LINES])


def _score(sample: bytes, name: str) -> float:
    try:
        decoded = sample.decode(_CODECS.get(name, name))
    except UnicodeDecodeError:
        return -1.0
    return legibility(decoded, name)


def _guessed_by_library(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return [best.encoding] if best is not None else []
