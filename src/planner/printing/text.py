"""Texts in boxes: as large as both directions allow, wrapped at words, never cut, in every script."""

import re
import threading
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from planner.printing.boundaries import Boundary, cut
from planner.printing.paper import ensure_gui

POINT = 25.4 / 72
"""A typographic point in millimetres."""

BETWEEN = "\u00a0· "
"""Stands between two parts of a text; where a line ends there, its dot is left out."""

# All texts are measured at one size and drawn scaled: one font engine a weight, and the same lines on every device.
_EM = 200
_BEARABLE = 0.75  # of the floor: a word stays whole down to this, since a divided one is harder to read
_TINY = 0.05  # mm; even a text of a thousand letters in a small box ends above this
# CJK families stand last but one: their Latin letters and dashes are not the ones to choose.
_FAMILIES = (
    "Inter",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans CJK JP",
    "Noto Color Emoji",
    "DejaVu Sans",
)
_LEAST = 3  # letters that may begin a line after a stroke
_ABOVE = {"top": 0.0, "middle": 0.5, "bottom": 1.0}
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_SEAMS = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[_.])")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")  # those that do not divide stay
_here = threading.local()
_ink = lru_cache(maxsize=64)(QColor)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text stands in its box; sizes are the height of the letter square in millimetres."""

    largest: float
    floor: float = 7 * POINT  # below this it is hard to read, far below it words are divided; both is told
    weight: int = 400
    lines: int = 0  # at most so many, 0: as many as there is room for
    align: str = "centre"  # start, centre, end; the start of a right-to-left text is at the right
    stand: str = "middle"  # top, middle, bottom
    keep_words: bool = False  # a name: divided at spaces and hyphens alone, also where Unicode allows more (CJK)
    colour: str = "#16202c"


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it will be drawn; line widths and heights are millimetres."""

    size: float
    lines: tuple[str, ...]
    widths: tuple[float, ...]
    ascent: float
    line_height: float
    right_to_left: bool
    below_floor: bool
    divided: bool = False  # a word goes on in the next line

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.line_height * len(self.lines)


def font(weight: int, string: str = "") -> QFont:
    """Return this thread's font of that weight for `string`, at the size in which all texts are measured."""
    fonts: dict[tuple[int, bool], QFont] = _here.__dict__.setdefault("fonts", {})
    key = (weight, _may_need_context(string))
    if key not in fonts:
        ensure_gui()
        made = QFont()
        made.setFamilies(_FAMILIES)
        made.setPixelSize(_EM)
        made.setWeight(QFont.Weight(weight))
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        if not key[1]:
            # A raised colon between figures is a letter of its own in a PDF: nobody would find 18:30.
            made.setFeature(QFont.Tag("calt"), 0)
        fonts[key] = made
    return fonts[key]


def metrics(weight: int, string: str = "") -> QFontMetricsF:
    """Return the metrics of `font(weight, string)`."""
    known: dict[tuple[int, bool], QFontMetricsF] = _here.__dict__.setdefault("metrics", {})
    key = (weight, _may_need_context(string))
    if key not in known:
        known[key] = QFontMetricsF(font(weight, string))
    return known[key]


@lru_cache(maxsize=50_000)
def _may_need_context(string: str) -> bool:
    """Tell whether a letter is of a script, such as Arabic or Devanagari, whose shapes may hang on their neighbours."""
    return not string.isascii() and any("\u0590" <= letter < "\u2000" for letter in string)


@lru_cache(maxsize=20_000)
def fit(string: str, width: float, height: float, style: TextStyle) -> Fitted:
    """Return `string` as large as the box allows, every letter of it."""
    string = _BLANKS.sub(" ", string).strip()
    whole = _fitted(string, [string], width, height, style)
    if whole.size >= style.largest or not string:
        return whole
    parts = _breakable(string, keep_words=style.keep_words)
    best = _wrapped(string, parts, width, height, style)
    if best.size < style.floor * _BEARABLE:
        lowered = replace(style, largest=min(style.largest, style.floor))
        broken = _wrapped(string, _divided(parts, width, lowered), width, height, lowered)
        # A divided word is worth it where it makes the text readable, or at least much larger.
        if broken.size > best.size * (1.25 if broken.below_floor else 1):
            best = replace(broken, divided=True)
    return best if best.size > whole.size else whole


@lru_cache(maxsize=20_000)
def height_at(string: str, width: float, size: float, style: TextStyle) -> float:
    """Return the height that `string` needs at this size in a box of that width; 0 for no text."""
    string = _BLANKS.sub(" ", string).strip()
    if not string:
        return 0.0
    parts, full, bare = _measured(string, style.weight, style.keep_words)
    ends = _line_ends(full, bare, width * _EM / size)
    if ends is None:
        parts = _divided(parts, width, replace(style, largest=size))
        ends = _line_ends(*_widths(parts, metrics(style.weight, string)), width * _EM / size)
    return (len(ends) if ends else len(parts)) * _heights(string, style.weight)[1] * size


@lru_cache(maxsize=20_000)
def _measured(string: str, weight: int, keep_words: bool) -> tuple[list[str], list[float], list[float]]:  # noqa: FBT001 -- a style's
    """Return the parts between which a text may go on in the next line, and their widths."""
    parts = _breakable(string, keep_words=keep_words)
    return parts, *_widths(parts, metrics(weight, string))


@lru_cache(maxsize=20_000)
def width_at(string: str, size: float, weight: int) -> float:
    """Return the width of `string` on one line at this size."""
    return metrics(weight, string).horizontalAdvance(string) * size / _EM


def draw(painter: QPainter, box: QRectF, string: str, style: TextStyle) -> Fitted:
    """Fit `string` into `box`, draw it there and return how it came out."""
    fitted = fit(string, box.width(), box.height(), style)
    draw_fitted(painter, box, fitted, style)
    return fitted


def draw_fitted(painter: QPainter, box: QRectF, fitted: Fitted, style: TextStyle) -> None:
    """Draw a text that was fitted before."""
    if not fitted.lines[0]:
        return
    scale = fitted.size / _EM
    top = box.y() + (box.height() - fitted.height) * _ABOVE[style.stand] + fitted.ascent
    before = _share_before(style.align, right_to_left=fitted.right_to_left)
    painter.setFont(font(style.weight, " ".join(fitted.lines)))
    painter.setPen(_ink(style.colour))
    painter.setLayoutDirection(_RTL if fitted.right_to_left else _LTR)
    painter.scale(scale, scale)
    for line, width in zip(fitted.lines, fitted.widths, strict=True):
        left = box.x() + (box.width() - width) * before
        painter.drawText(QPointF(left / scale, top / scale), line)
        top += fitted.line_height
    painter.scale(1 / scale, 1 / scale)


def missing_letters(string: str, weight: int = 400) -> str:
    """Return the characters of `string` that no font of this computer can draw, each once."""
    return "".join(dict.fromkeys(letter for letter in string if not _can_be_drawn(letter, weight)))


def is_right_to_left(string: str) -> bool:
    """Tell whether the first letter with a direction runs to the left."""
    for letter in string:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


@lru_cache(maxsize=50_000)
def _can_be_drawn(letter: str, weight: int) -> bool:
    if letter.isascii() or unicodedata.category(letter) in {"Cf", "Cc", "Zs", "Mn"}:
        return True
    return metrics(weight).inFontUcs4(ord(letter))


def _share_before(align: str, *, right_to_left: bool) -> float:
    if align == "centre":
        return 0.5
    return float((align == "end") != right_to_left)


def _breakable(string: str, *, keep_words: bool) -> list[str]:
    """Return the parts between which a text may go on in the next line."""
    parts = cut(string, Boundary.Line)
    return _joined(parts) if keep_words else _with_units(parts)


def _with_units(parts: list[str]) -> list[str]:
    """Join what follows a stroke to what stands before where it is short: Mbit/s is one word, and so is km/h."""
    joined: list[str] = []
    for part in parts:
        if joined and joined[-1].endswith("/") and sum(map(str.isalnum, part)) < _LEAST:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _joined(parts: list[str]) -> list[str]:
    """Join parts that neither a space nor a hyphen divides."""
    joined = [""]
    for part in parts:
        joined[-1] += part
        if part[-1] in " -‐–/":
            joined.append("")
    return joined if joined[-1] else joined[:-1]


def _divided(parts: list[str], width: float, style: TextStyle) -> list[str]:
    """Divide into letters those parts that are wider than the box at the style's largest size."""
    limit = width * _EM / style.largest
    divided = []
    for part in parts:
        too_wide = _can_be_broken(part) and metrics(style.weight, part).horizontalAdvance(part.rstrip()) > limit
        divided += _pieces(part, limit, style.weight) if too_wide else [part]
    return divided


def _pieces(part: str, limit: float, weight: int) -> list[str]:
    """Divide a word where its writer joined words, @PeopleAndCulture; else between letters."""
    joined = [piece for piece in _SEAMS.split(part) if piece]
    if max(map(metrics(weight, part).horizontalAdvance, joined)) <= limit:
        return joined
    return cut(part, Boundary.Grapheme)


def _can_be_broken(part: str) -> bool:
    """Tell whether a word may be divided between lines; joined scripts may not, their letters would change shape."""
    return not any(unicodedata.bidirectional(letter) == "AL" for letter in part)


def _wrapped(string: str, parts: list[str], width: float, height: float, style: TextStyle) -> Fitted:
    """Return the parts on as many lines as make the letters largest, the lines about equally long."""
    full, bare = _widths(parts, metrics(style.weight, string))
    line_height = _heights(string, style.weight)[1]
    most = style.lines or len(parts)

    def lines_at(size: float) -> list[int] | None:
        limit = width * _EM / size
        room = min(most, int(height / (line_height * size) + 1e-6))
        ends = _line_ends(full, bare, limit)
        return ends if ends and len(ends) <= room else None

    low, high = _TINY, style.largest
    if lines_at(high):
        low = high
    while high - low > high / 500:
        middle = (low + high) / 2
        low, high = (middle, high) if lines_at(middle) else (low, middle)
    ends = lines_at(low) or [len(parts)]
    ends = _evened(full, bare, width * _EM / low, ends)
    lines = ["".join(parts[a:b]).strip(" ").removesuffix(BETWEEN.rstrip(" ")).strip() for a, b in pairwise([0, *ends])]
    return _fitted(string, lines, width, height, style)


def _widths(parts: list[str], letters: QFontMetricsF) -> tuple[list[float], list[float]]:
    """Return how wide each part is, and how wide at the end of a line, where its blank does not count."""
    measure = letters.horizontalAdvance
    return [measure(part) for part in parts], [measure(part.rstrip()) for part in parts]


def _line_ends(full: list[float], bare: list[float], limit: float) -> list[int] | None:
    """Fill lines one after the other; None where a part alone is wider than a line."""
    ends: list[int] = []
    used = 0.0
    for at, (whole, seen) in enumerate(zip(full, bare, strict=True)):
        if seen > limit:
            return None
        if at and used + seen > limit:
            ends.append(at)
            used = 0.0
        used += whole
    return [*ends, len(full)]


def _evened(full: list[float], bare: list[float], limit: float, ends: list[int]) -> list[int]:
    """Return line ends for the narrowest column that needs no more lines: no single word is left behind."""
    narrow, wide = limit / 4, limit
    for _ in range(8):
        middle = (narrow + wide) / 2
        tried = _line_ends(full, bare, middle)
        if tried and len(tried) <= len(ends):
            ends, wide = tried, middle
        else:
            narrow = middle
    return ends


@lru_cache(maxsize=50_000)
def _heights(string: str, weight: int) -> tuple[float, float]:
    """Return ascent and line height for a size of 1; scripts with marks above and below need more."""
    ours = metrics(weight, string)
    ascent, descent = ours.ascent(), ours.descent()
    if not string.isascii():
        drawn = ours.tightBoundingRect(string)
        ascent, descent = max(ascent, -drawn.top()), max(descent, drawn.bottom())
    return ascent / _EM, (ascent + descent) / _EM


def _fitted(string: str, lines: list[str], width: float, height: float, style: TextStyle) -> Fitted:
    """Return these lines as large as the box allows."""
    ascent, line_height = _heights(string, style.weight)
    measure = metrics(style.weight, string).horizontalAdvance
    ems = [measure(line) / _EM for line in lines]
    size = min(style.largest, width / (max(ems) or 1), height / (line_height * len(lines)))
    return Fitted(
        size=size,
        lines=tuple(lines),
        widths=tuple(em * size for em in ems),
        ascent=ascent * size,
        line_height=line_height * size,
        right_to_left=not string.isascii() and is_right_to_left(string),
        below_floor=size < style.floor - 1e-6,
    )
