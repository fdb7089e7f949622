"""What the selected step changed, or where a restore point stands: old and new values, names that lead to their page."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.domain.texts import N_
from planner.domain.things import THINGS
from planner.gui import theme
from planner.gui.history import words
from planner.gui.history.entries import Entry
from planner.gui.i18n import joined, tr

if TYPE_CHECKING:
    from planner.services.step_details import FieldChange, StepDetails, ThingChange

_TURNS = {"added": N_("added"), "changed": N_("changed"), "removed": N_("removed")}
_SHEET = """
a {{ color: {accent}; text-decoration: none; }}
p {{ margin: 0; }}
.what {{ font-size: {large}px; font-weight: 600; margin-bottom: {small}px; }}
.name {{ margin-top: {gap}px; font-weight: 600; }}
.muted {{ color: {muted}; font-weight: 400; }}
.old {{ color: {muted}; }}
td {{ padding: 1px {small}px 1px 0; }}
"""


class DetailsView(QTextBrowser):
    """Everything in it can be selected and copied; Tab walks the names."""

    jump_wanted = Signal(str, object)  # table, key
    about_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(tr(N_("What it changed")))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self._body = ""
        self.anchorClicked.connect(self._on_link)
        theme.set_kind(self, "details")

    def show_nothing(self) -> None:
        self._show("")

    def show_step(self, entry: Entry, details: "StepDetails") -> None:
        """Show a step."""
        parts = [_head(entry)]
        parts += [_thing(thing) for thing in details.things]
        if not details.things:
            parts.append(_note(tr(N_("What it changed is as it was before."))))
        if details.more:
            parts.append(_note(tr(N_("and {n} more|and {n} more"), n=details.more)))
        if details.seal is not None:
            parts.append(_note(tr(details.seal)))
        self._show("".join(parts))

    def show_point(self, entry: Entry, difference: tuple[int, int]) -> None:
        """Show a restore point: how many steps go and how many come again on the way there."""
        back, forth = difference
        parts = [_head(entry)]
        if back:
            message = N_("Going back to it takes {n} step back.|Going back to it takes {n} steps back.")
            parts.append(_note(tr(message, n=back)))
        if forth:
            message = N_("It brings {n} undone step again.|It brings {n} undone steps again.")
            parts.append(_note(tr(message, n=forth)))
        if not back and not forth:
            parts.append(_note(tr(N_("Everything stands as it stood here."))))
        self._show("".join(parts))

    def words(self) -> str:
        """Return what is shown, as plain text."""
        return self.toPlainText()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "_body"):
            self._show(self._body)

    def _show(self, body: str) -> None:
        if body == self._body and not self.document().isEmpty() and self._look() == self.property("look"):
            return
        self.setProperty("look", self._look())
        self._body = body
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)
        self.document().setDefaultFont(theme.font())
        self.document().setDefaultStyleSheet(self._look())
        self.setHtml(body)

    @staticmethod
    def _look() -> str:
        return _SHEET.format(
            accent=theme.colour("accent").name(),
            muted=theme.colour("muted").name(),
            large=theme.px(14),
            small=theme.px(5),
            gap=theme.px(12),
        )

    def _on_link(self, address: QUrl) -> None:
        deed, table, key = address.toString().split("/")
        (self.jump_wanted if deed == "go" else self.about_wanted).emit(table, int(key))


def _head(entry: Entry) -> str:
    thing = entry.step or entry.point
    label = "" if thing is None else tr(entry.step.label if entry.step else entry.point.name)  # type: ignore[union-attr]
    undone = tr(N_("undone")) if entry.step is not None and entry.step.undone else ""
    when = joined(words.moment_words(entry.at), words.who_words(entry), undone)
    return f'<p class="what">{escape(label)}</p><p class="muted">{escape(when)}</p>'


def _thing(thing: "ThingChange") -> str:
    title = tr(THINGS[thing.table].title)
    name = escape(thing.name or title)
    address = f"{thing.table}/{thing.key}"
    if thing.is_there:
        name = f'<a href="go/{address}">{name}</a>'
    said = tr(N_("{thing}, {turn}"), thing=title, turn=tr(_TURNS[thing.turn]))
    story = f'<a href="about/{address}">{_unbroken(tr(N_("All about it")))}</a>'
    heading = f'<p class="name">{name} &nbsp;<span class="muted">{escape(said)} · {story}</span></p>'
    rows = "".join(filter(None, (_field(field, thing.turn) for field in thing.fields)))
    side = "right" if _is_mirrored() else "left"
    return f'{heading}<table cellspacing="0" cellpadding="0" align="{side}">{rows}</table>'


def _field(field: "FieldChange", turn: str) -> str:
    old, new = (_shown(words.value_words(field, value)) for value in (field.old, field.new))
    value = new if turn == "added" else f'<span class="old">{old}</span>'
    if turn == "changed" and old == new:
        return ""  # a few seconds later, say
    if turn == "changed":
        value = f"{value} {_arrow()} {new}"
    cells = [f'<td class="muted">{escape(tr(field.column.title))}</td>', f"<td>{value}</td>"]
    return f"<tr>{''.join(cells[::-1] if _is_mirrored() else cells)}</tr>"  # Qt mirrors no table by itself


def _unbroken(words: str) -> str:
    return escape(words).replace(" ", "&nbsp;")


def _shown(value: str) -> str:
    return escape(value).replace("\n", "<br>") or "–"


def _arrow() -> str:
    return "←" if _is_mirrored() else "→"


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _note(sentence: str) -> str:
    return f'<p class="name"><span class="muted">{escape(sentence)}</span></p>'
