"""One part of the programme on paper: its box, its track's colours, its words fitted and never cut."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.schedule import Programme, SessionRow
from planner.domain.timetable import Day
from planner.domain.topics import tracks_of
from planner.printing.text import BETWEEN, TextStyle, draw, height_at, width_at

FLOOR = 5.3
"""mm; from two metres its small letters are five minutes of arc high, which a usual eye can read."""

_TITLE = TextStyle(largest=7.2, floor=FLOOR, weight=600, align="start", stand="top", colour="#16202c")
_NAMES = TextStyle(largest=FLOOR, floor=FLOOR, align="start", stand="bottom", keep_words=True, colour="#16202c")
_SHORT = TextStyle(largest=6.5, floor=FLOOR, weight=600, align="start", stand="top", colour="#16202c")
_REST = TextStyle(largest=FLOOR, floor=FLOOR, align="start", stand="top", keep_words=True, colour="#16202c")
_HOURS = TextStyle(largest=FLOOR, floor=FLOOR, weight=500, align="start", lines=1)
_LEFT, _RIGHT, _GAP = 3.0, 1.5, 0.7  # mm between edge and words
_BESIDE = 25.0  # mm; what stands beside the time has at least so much
_APART = 2.5  # mm between time and title

INK, MUTED, LINE = "#16202c", "#4a5563", "#aab3bf"


class Ink(NamedTuple):
    """Edge, text and ground of a track; all text pairs hold 4.5 : 1, and the edge tells in black and white too."""

    edge: str
    text: str
    ground: str


PLAIN = Ink("#8a95a3", MUTED, "#eef0f3")
_TRACKS = (
    Ink("#7c4ddb", "#5429ad", "#efe9fd"),
    Ink("#0f8a84", "#0a5551", "#dff3f1"),
    Ink("#d9731a", "#853f04", "#fdecdc"),
    Ink("#3558d6", "#2a49ba", "#e7ecfd"),
    Ink("#17683c", "#17683c", "#e0f4e8"),
    Ink("#b97a00", "#7d4f00", "#fdf0cf"),
)


def ink_of(programme: Programme, session: SessionRow) -> Ink:
    tracks = tracks_of(programme.topics)
    return _TRACKS[tracks.index(session.track) % len(_TRACKS)] if session.track in tracks else PLAIN


def day_words(day: Day) -> str:
    return str(QLocale().toString(day.date, "dddd d MMMM yyyy"))  # type: ignore[call-overload]


def height_needed(session: SessionRow, hours: str, width: float) -> float:
    """Return how high the block of a session this wide has to be so that nothing in it goes below the floor."""
    inner = width - _LEFT - _RIGHT
    return min(_rows_height(session, inner), _beside_height(session, hours, inner)) + 2 * _GAP


def breaks_words(session: SessionRow, width: float) -> bool:
    """Tell whether a word is wider than a block this wide."""
    inner = width - _LEFT - _RIGHT
    words = [(word, 600) for word in session.title.split()] + [(word, 400) for word in session.printed_speakers.split()]
    return any(width_at(word, FLOOR, weight) > inner for word, weight in words)


def draw_block(painter: QPainter, box: QRectF, session: SessionRow, hours: str, ink: Ink) -> None:
    """Draw a session into `box`: its `hours`, its title as large as it goes, who leads it and the track behind."""
    painter.setPen(QPen(QColor(ink.edge), 0.25))
    painter.setBrush(QColor(ink.ground))
    painter.drawRoundedRect(box, 1.2, 1.2)
    if not session.is_for_everybody:
        painter.fillRect(QRectF(box.left(), box.top() + 0.6, 1.3, box.height() - 1.2), QColor(ink.edge))
    inner = box.adjusted(_LEFT, _GAP, -_RIGHT, -_GAP)
    fits = _rows_height(session, inner.width()) <= inner.height() + 0.01
    if fits or _beside_height(session, hours, inner.width()) > inner.height() + 0.01:
        _draw_rows(painter, inner, session, hours, ink)
    else:
        _draw_beside(painter, inner, session, hours, ink)


def _rest(session: SessionRow) -> str:
    return BETWEEN.join(filter(None, (session.printed_speakers, session.track)))


def _beside_height(session: SessionRow, hours: str, width: float) -> float:
    """Return the height of a short session: its title beside the time, the rest behind the title or below it."""
    right = width - width_at(hours, FLOOR, _HOURS.weight) - _APART
    if right < _BESIDE:
        return float("inf")
    if _is_one_line(session, right):
        return _line_height(_SHORT.weight)
    return height_at(session.title, right, FLOOR, _SHORT) + height_at(_rest(session), right, FLOOR, _REST)


def _is_one_line(session: SessionRow, width: float) -> bool:
    title, rest = width_at(session.title, FLOOR, _SHORT.weight), width_at(_rest(session), FLOOR, _REST.weight)
    return title + (_APART + rest if rest else 0) <= width


def _rows_height(session: SessionRow, width: float) -> float:
    """Return the height of time, title and the rest below each other."""
    title, rest = height_at(session.title, width, FLOOR, _TITLE), height_at(_rest(session), width, FLOOR, _NAMES)
    return _line_height(_HOURS.weight) + title + rest


def _line_height(weight: int) -> float:
    return height_at("0", 100, FLOOR, TextStyle(FLOOR, weight=weight))


def _draw_beside(painter: QPainter, box: QRectF, session: SessionRow, hours: str, ink: Ink) -> None:
    left, right = _parted(box, width_at(hours, FLOOR, _HOURS.weight) + 0.1)
    rest = _rest(session)
    below = 0 if _is_one_line(session, right.width()) else height_at(rest, right.width(), FLOOR, _REST)
    draw(painter, left.adjusted(0, 0, 0, -below), hours, replace(_HOURS, colour=ink.text))
    if below or not rest:
        draw(painter, right.adjusted(0, 0, 0, -below), session.title, replace(_SHORT, stand="middle"))
        draw(painter, QRectF(right.left(), right.bottom() - below, right.width(), below), rest, _REST)
        return
    behind = width_at(rest, FLOOR, _REST.weight) + 0.1
    draw(painter, right.adjusted(0, 0, -behind - _APART, 0), session.title, replace(_SHORT, stand="middle", lines=1))
    end = QRectF(right.right() - behind, right.top(), behind, right.height())
    draw(painter, end, rest, replace(_REST, stand="middle", align="end", lines=1))


def _draw_rows(painter: QPainter, box: QRectF, session: SessionRow, hours: str, ink: Ink) -> None:
    head, rest = _line_height(_HOURS.weight), _rest(session)
    draw(painter, QRectF(box.left(), box.top(), box.width(), head), hours, replace(_HOURS, colour=ink.text))
    foot = min(height_at(rest, box.width(), FLOOR, _NAMES), (box.height() - head) / 2)
    draw(painter, box.adjusted(0, head, 0, -foot), session.title, _TITLE)
    if foot > 0:
        names = QRectF(box.left(), box.bottom() - foot, box.width(), foot)
        draw(painter, names, rest, _NAMES)


def _parted(box: QRectF, left: float) -> tuple[QRectF, QRectF]:
    """Return the first `left` millimetres of a box, and the rest after a gap."""
    return (
        QRectF(box.left(), box.top(), left, box.height()),
        QRectF(box.left() + left + _APART - 0.1, box.top(), box.width() - left - _APART + 0.1, box.height()),
    )


def line_pen(width: float = 0.15) -> QPen:
    return QPen(QColor(LINE), width, Qt.PenStyle.SolidLine)
