"""Badges on sheets: the same drawing for preview, PDF and printer."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPainterPath

from planner.domain.badges import ROLE_COLOURS, Area, Badge, BadgeTemplate, Layout, Line, read_template
from planner.domain.label_stock import LabelStock, badges_on, check_skip, sheets_needed
from planner.domain.progress import Progress
from planner.domain.rsvp import Role
from planner.printing.badge_troubles import Trouble
from planner.printing.codes import draw_code, draw_codes
from planner.printing.paper import Paper, print_pages
from planner.printing.text import POINT, Fitted, TextStyle, draw, draw_fitted, fit, missing_letters
from planner.resources import resource

_EDGE = 0.05  # of the shorter side: what is kept free of letters, since sheets move in printers
_LEAST_EDGE = 2.0  # mm
_ROUND = 0.146  # of the side: where the square inside a circle begins
_AIR = 0.12  # of a line's height, left free between it and the next
_RULE, _RULE_COLOUR = 0.25, "#aab3bf"  # mm: the line on which a name is written by hand


@dataclass(frozen=True, slots=True)
class BadgeJob:
    """Everything that decides what the sheets look like."""

    badges: Sequence[Badge]
    stock: LabelStock
    template: BadgeTemplate
    skip: int = 0
    say: Callable[[str], str] = str  # translates the words for roles

    @property
    def sheets(self) -> int:
        return sheets_needed(len(self.badges), self.stock, self.skip)

    @property
    def paper(self) -> Paper:
        return paper_of(self.stock)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things lie on one label, in millimetres from its corner."""

    layout: Layout
    outline: QPainterPath
    stack: QRectF
    code: QRectF | None
    band: QPainterPath | None
    band_text: QRectF
    lines: tuple[tuple[Line, TextStyle], ...]
    band_styles: Mapping[Role, TextStyle]


def paper_of(stock: LabelStock) -> Paper:
    """Return the sheet of paper that the labels are on."""
    return Paper(stock.paper_width / 1000, stock.paper_height / 1000)


def print_badges(  # noqa: PLR0917 -- what, on what, how, from where, to where
    badges: Sequence[Badge],
    stock: LabelStock,
    template: BadgeTemplate,
    skip: int,
    target: Path | QPagedPaintDevice,
    progress: Progress | None = None,
    *,
    say: Callable[[str], str] = str,
    only: range | None = None,
) -> int:
    """Print the badges on sheets of `stock`, the first `skip` labels left free, and return the number of sheets.

    `only` names the sheets to print, counted from 0, where not all of them are wanted. Raises WrongValueError where
    `skip` leaves no label on the first sheet.
    """
    job = BadgeJob(badges, stock, template, check_skip(skip, stock), say)
    title = badges[0].event if badges else ""

    def draw(painter: QPainter, sheet: int) -> None:
        draw_sheet(painter, job, sheet)

    return print_pages(target, job.paper, job.sheets, draw, progress, title=title, only=only)


def draw_sheet(painter: QPainter, job: BadgeJob, sheet: int) -> None:
    """Draw the badges of one sheet; the painter's unit is the millimetre."""
    plan = _plan(job.template, job.stock)
    corners = tuple(job.stock.corners())
    numbers = badges_on(sheet, len(job.badges), job.stock, job.skip)
    _draw_codes(painter, plan, job, numbers)
    for number in numbers:
        left, top = corners[(number + job.skip) % job.stock.per_sheet]
        painter.translate(left / 1000, top / 1000)
        _draw_badge(painter, plan, job.badges[number], job.say)
        painter.translate(-left / 1000, -top / 1000)


def draw_badge(painter: QPainter, job: BadgeJob, number: int) -> None:
    """Draw one badge with its label's corner at the origin."""
    plan = _plan(job.template, job.stock)
    if plan.code is not None and job.badges[number].code:
        draw_code(painter, plan.code, job.badges[number].code)
    _draw_badge(painter, plan, job.badges[number], job.say)


def label_outline(stock: LabelStock) -> QPainterPath:
    """Return the edge of a label whose corner is the origin, in millimetres."""
    box = QRectF(0, 0, stock.label_width / 1000, stock.label_height / 1000)
    path = QPainterPath()
    if stock.shape == "ellipse":
        path.addEllipse(box)
    else:
        path.addRoundedRect(box, stock.corner / 1000, stock.corner / 1000)
    return path


def find_troubles(job: BadgeJob, progress: Progress | None = None) -> list[Trouble]:
    """Return what came out too small to read well and letters that cannot be drawn, in the order of the badges."""
    plan = _plan(job.template, job.stock)
    troubles = []
    for number, badge in enumerate(job.badges):
        if progress is not None and number % 100 == 0:
            progress.at(number, len(job.badges))
        for line, _box, style, fitted in _fitted_lines(plan, badge):
            said = badge.says(line.field)
            missing = missing_letters(said, style.weight)
            if not said:
                troubles.append(Trouble(number, line.field, unknown=True))
            elif fitted.below_floor or fitted.divided or missing:
                points = fitted.size / POINT if fitted.below_floor else 0
                troubles.append(Trouble(number, line.field, points, line.floor, missing, fitted.divided))
    return troubles


def _draw_codes(painter: QPainter, plan: _Plan, job: BadgeJob, numbers: range) -> None:
    """Draw the codes of a sheet, a column at once."""
    if plan.code is None:
        return
    stock = job.stock
    codes = [""] * stock.per_sheet
    for number in numbers:
        codes[(number + job.skip) % stock.per_sheet] = job.badges[number].code
    for column in range(stock.columns):
        box = plan.code.translated((stock.left + column * stock.pitch_x) / 1000, stock.top / 1000)
        draw_codes(painter, box, stock.pitch_y / 1000, codes[column :: stock.columns])


def _draw_badge(painter: QPainter, plan: _Plan, badge: Badge, say: Callable[[str], str]) -> None:
    if plan.band is not None:
        _draw_band(painter, plan, badge, say)
    for line, box, style, fitted in _fitted_lines(plan, badge):
        draw_fitted(painter, box, fitted, style)
        if line.field == "name" and not badge.name:
            painter.fillRect(QRectF(box.x(), box.bottom(), box.width(), _RULE), QColor(_RULE_COLOUR))


def _draw_band(painter: QPainter, plan: _Plan, badge: Badge, say: Callable[[str], str]) -> None:
    ground, _ink = ROLE_COLOURS[badge.role]
    assert plan.band is not None  # noqa: S101 -- for the type checker; the caller has looked
    painter.fillPath(plan.band, QColor(ground))
    words = (say(badge.says(field)) if field == "role" else badge.says(field) for field in plan.layout.band_fields)
    draw(painter, plan.band_text, next(filter(None, words), ""), plan.band_styles[badge.role])


def _fitted_lines(plan: _Plan, badge: Badge) -> list[tuple[Line, QRectF, TextStyle, Fitted]]:
    """Return the texts of the stack with their boxes: those that are missing leave their room to the others.

    Only the name keeps its place also where it is not known: it is written there by hand.
    """
    said = [
        (line, style, text) for line, style in plan.lines if (text := badge.says(line.field)) or line.field == "name"
    ]
    if not said:
        return []
    share = plan.stack.height() / sum(line.share for line, _, _ in said)
    width = plan.stack.width()
    fitted = [fit(text, width, line.share * share * (1 - _AIR), style) for line, style, text in said]
    gaps = [line.share * share * _AIR for line, _, _ in said]
    top = plan.stack.y() + (plan.stack.height() - sum(f.height for f in fitted) - sum(gaps[:-1])) / 2
    placed = []
    for (line, style, _), came_out, gap in zip(said, fitted, gaps, strict=True):
        if came_out.right_to_left != fitted[0].right_to_left:
            style = _mirrored(style)  # noqa: PLW2901 -- the first line says on which side all of them begin
        placed.append((line, QRectF(plan.stack.x(), top, width, came_out.height), style, came_out))
        top += came_out.height + gap
    return placed


@lru_cache(maxsize=256)
def _plan(template: BadgeTemplate, stock: LabelStock) -> _Plan:
    width, height = stock.label_width / 1000, stock.label_height / 1000
    short = min(width, height)
    layout = template.layout_for(width / height)
    outline = label_outline(stock)
    inner = _inner(stock, width, height, short)
    band_height = height * layout.band
    if stock.shape == "ellipse":
        band_box = QRectF(inner.x(), inner.bottom() - band_height, inner.width(), band_height)
        content = inner.adjusted(0, 0, 0, -band_height)
    else:
        band_box = QRectF(0, height - band_height, width, band_height)
        content = inner.adjusted(0, 0, 0, inner.y() / 2 - band_height if layout.band else 0)
    strip = QPainterPath()
    strip.addRect(band_box)
    return _Plan(
        layout=layout,
        outline=outline,
        stack=_area(content, layout.stack),
        code=_area(content, layout.code) if layout.code else None,
        band=outline.intersected(strip) if layout.band else None,
        band_text=QRectF(inner.x(), band_box.y() + band_height * 0.12, inner.width(), band_height * 0.76),
        lines=tuple((line, _style(line, layout, short)) for line in layout.lines),
        band_styles={
            role: TextStyle(band_height * 0.62, 0, 600, 1, layout.align, colour=ink)
            for role, (_ground, ink) in ROLE_COLOURS.items()
        },
    )


def _inner(stock: LabelStock, width: float, height: float, short: float) -> QRectF:
    """Return the part of a label that letters may use."""
    edge_x = edge_y = max(_LEAST_EDGE, short * _EDGE)
    if stock.shape == "ellipse":
        edge_x, edge_y = max(edge_x, width * _ROUND), max(edge_y, height * _ROUND)
    return QRectF(edge_x, edge_y, width - 2 * edge_x, height - 2 * edge_y)


def _area(within: QRectF, area: Area) -> QRectF:
    return QRectF(
        within.x() + within.width() * area.left,
        within.y() + within.height() * area.top,
        within.width() * area.width,
        within.height() * area.height,
    )


def _style(line: Line, layout: Layout, short: float) -> TextStyle:
    return TextStyle(
        largest=short * line.largest,
        floor=line.floor * POINT,
        weight=line.weight,
        lines=line.rows,
        align=layout.align,
        keep_words=True,
        colour=line.colour,
    )


@lru_cache(maxsize=256)
def _mirrored(style: TextStyle) -> TextStyle:
    return replace(style, align={"start": "end", "end": "start"}.get(style.align, style.align))


@cache
def load_stocks() -> tuple[LabelStock, ...]:
    """Return all label sheets that suit badges."""
    data = json.loads(resource("data", "label-stock.json").read_text(encoding="utf-8"))
    return tuple(LabelStock(**dict(zip(data["fields"], row, strict=True))) for row in data["stock"])


@cache
def load_templates() -> tuple[BadgeTemplate, ...]:
    """Return the badge templates, the default first."""
    paths = sorted(resource("badges").glob("*.json"))
    return tuple(read_template(json.loads(path.read_text(encoding="utf-8"))) for path in paths)
