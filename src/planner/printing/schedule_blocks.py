"""One part of the programme on paper: its box, its track's colours, its words fitted and never cut."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.schedule import Programme, SessionRow, clock
from planner.domain.timetable import Day
from planner.domain.topics import tracks_of
from planner.printing.text import TextStyle, draw, draw_fitted, fit

_COMFORTABLE = 4.0  # mm; a title of this size is read without stepping closer

_WIDE = 70.0  # mm; from here on names stand apart at the end of a line

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


def draw_block(painter: QPainter, box: QRectF, session: SessionRow, ink: Ink) -> None:
    """Draw a session into `box`: its time, its title as large as it goes, who leads it."""
    painter.setPen(QPen(QColor(ink.edge), 0.25))
    painter.setBrush(QColor(ink.ground))
    painter.drawRoundedRect(box, 1.2, 1.2)
    if not session.is_for_everybody:
        painter.fillRect(QRectF(box.left(), box.top() + 0.6, 1.3, box.height() - 1.2), QColor(ink.edge))
    gap = 0.8 if box.height() > 6 else 0.1
    inner = box.adjusted(3, gap, -1.5, -gap)
    if inner.height() < 10:
        _draw_low(painter, inner, session, ink)
    else:
        _draw_high(painter, inner, session, ink)


def _draw_low(painter: QPainter, box: QRectF, session: SessionRow, ink: Ink) -> None:
    """A short session: time, title and names beside each other."""
    left, right = _parted(box, min(24.0, box.width() * 0.26))
    when = f"{clock(session.starts)}–{clock(session.ends)}"
    draw(painter, left, when, TextStyle(largest=4.2, weight=500, align="start", colour=ink.text, lines=1))
    style = TextStyle(largest=5.5, weight=600, align="start", colour=INK)
    if not session.speakers or box.width() < _WIDE:
        draw(painter, right, " · ".join(filter(None, (session.title, session.speaker_names))), style)
        return
    title, names = _parted(right, right.width() * 0.6)
    draw(painter, title, session.title, style)
    draw(painter, names, session.speaker_names, TextStyle(largest=4, align="end", keep_words=True, colour=INK))


def _draw_high(painter: QPainter, box: QRectF, session: SessionRow, ink: Ink) -> None:
    """A session with room for three rows; where its title is long, time and names step back."""
    style = TextStyle(largest=7.5, weight=600, align="start", stand="top", colour=INK)
    large = min(5.0, box.height() * 0.26)
    for head in (large, min(large, 3.2)):
        foot = min(1.1 * head * max(1, len(session.speakers)), box.height() * 0.32) if session.speakers else 0.0
        title = box.adjusted(0, head + 0.4, 0, -foot)
        fitted = fit(session.title, title.width(), title.height(), style)
        if fitted.size > _COMFORTABLE:
            break
    draw_fitted(painter, title, fitted, style)
    when, track = _parted(QRectF(box.left(), box.top(), box.width(), head), box.width() * 0.6)
    hours = f"{clock(session.starts)}–{clock(session.ends)}"
    draw(painter, when, hours, TextStyle(largest=4.4, weight=500, align="start", colour=ink.text, lines=1))
    draw(painter, track, session.track, TextStyle(largest=3.6, weight=600, align="end", colour=ink.text, lines=1))
    if foot:
        names = QRectF(box.left(), box.bottom() - foot, box.width(), foot)
        small = TextStyle(largest=4.6, align="start", stand="bottom", keep_words=True, colour=INK)
        draw(painter, names, session.speaker_names, small)


def _parted(box: QRectF, left: float) -> tuple[QRectF, QRectF]:
    """Return the first `left` millimetres of a box, and the rest after a gap."""
    return (
        QRectF(box.left(), box.top(), left, box.height()),
        QRectF(box.left() + left + 1.5, box.top(), box.width() - left - 1.5, box.height()),
    )


def draw_heading(painter: QPainter, box: QRectF, programme: Programme, when: str) -> None:
    """Draw the event's name and, below it, the day and the place."""
    name, below = QRectF(box), QRectF(box)
    name.setHeight(box.height() * 0.62)
    below.setTop(name.bottom() + 0.5)
    draw(painter, name, programme.name, TextStyle(largest=11, weight=700, align="start", colour=INK))
    address = ", ".join(line.strip(" ,") for line in programme.address.splitlines() if line.strip(" ,"))
    place = " · ".join(part for part in (when, programme.venue, address) if part)
    draw(painter, below, place, TextStyle(largest=5, align="start", colour=MUTED))


def line_pen(width: float = 0.15) -> QPen:
    return QPen(QColor(LINE), width, Qt.PenStyle.SolidLine)
