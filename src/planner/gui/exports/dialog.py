"""The dialog that writes the invite list: who, which form, which columns in which order, into which file."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QDialog, QWidget

from planner._generated.ui_export_dialog import Ui_ExportDialog
from planner.domain.errors import PlannerError
from planner.domain.exports import COLUMNS
from planner.domain.file_names import safe_file_name
from planner.domain.texts import N_
from planner.domain.where import ONLY_COMING
from planner.gui import aio, files, settings, theme
from planner.gui.aio import async_slot
from planner.gui.dates import moment_text
from planner.gui.i18n import data_size, number, tr
from planner.gui.jobs import run_job
from planner.services.events import EventDetails, get_event
from planner.services.exports import export_guests
from planner.store.places import expanded

if TYPE_CHECKING:
    from planner.gui.widgets.editable_model import ListOnScreen
    from planner.gui.workspace import Workspace

FORMS = {"csv": N_("CSV"), "xlsx": N_("Excel"), "vcf": N_("vCard")}
_HINTS = {
    "csv": N_("For every program. No cell can act as a formula."),
    "xlsx": N_("For Excel, LibreOffice and Numbers, with headings that stay in view."),
    "vcf": N_("For telephones and address books: name, e-mail, phone, organisation, job title, handle and role."),
}
_COLUMNS, _FORM, _FOLDER = "export/columns", "export/form", "export/folder"


@dataclass(frozen=True, slots=True)
class Written:
    """How many guests were written, and where to."""

    guests: int
    path: Path


class ExportDialog(QDialog):
    """Opened with `open()`; `written` says what was done when it closes. A file that is there is asked about."""

    def __init__(
        self,
        workspace: "Workspace",
        event: EventDetails,
        on_screen: "ListOnScreen",
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.written: Written | None = None
        self._workspace = workspace
        self._event = event
        self._may_replace: Path | None = None  # a file of which a person said so
        self._ids = {"shown": on_screen.shown, "selected": on_screen.selected}
        self._order = on_screen.everybody
        self._is_writing = False
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self._offer()
        self._dress()
        self._wire()
        self._show_form(self.ui.form.current())

    def path(self) -> Path:
        """Return the file that is named, in the home folder where no other is."""
        return Path.home() / expanded(self.ui.path.text().strip())

    def reject(self) -> None:
        if not self._is_writing:
            super().reject()

    @async_slot
    async def write(self) -> None:
        """Write the file and close; where that cannot be, say why and stay. Ask before a file is replaced."""
        path = self.path()
        if self._is_writing or self._why_not():
            return
        if QFileInfo(str(path)).isFile() and path != self._may_replace:
            self._ask(path)
            return
        self._set_writing(is_writing=True)
        try:
            self.written = await self._write(path)
        except PlannerError as error:
            self._show_error(tr(error.message))
            return
        finally:
            self._set_writing(is_writing=False)
        self._remember()
        self.accept()

    @async_slot
    async def browse(self) -> None:
        """Choose the file by looking for its place, which asks by itself whether one is replaced."""
        title, form = tr(N_("Write the invite list")), self.ui.form.current()
        if path := await files.ask_where_to_save(self, title, self.path(), ending=form):
            self.ui.path.setText(str(path))
            self._follow_path()
            self._may_replace = self.path()

    def replace_file(self) -> None:
        """Write in place of the file that is there."""
        self._may_replace = self.path()
        self.write()

    def keep_file(self) -> None:
        """Go back to the name of the file, so that another can be typed."""
        self._show_question("")
        self.ui.path.setFocus()
        self.ui.path.setSelection(0, len(self.ui.path.text()) - len(self.path().suffix))

    def _ask(self, path: Path) -> None:
        """Ask whether a file is replaced; Return keeps it."""
        info = QFileInfo(str(path))
        when = moment_text(info.lastModified())
        message = N_("“{name}” is there already: {size}, changed on {when}. Replace it?")
        self._show_question(tr(message, name=path.name, size=data_size(info.size()), when=when))
        self.ui.keep_button.setFocus()

    def _show_question(self, words: str) -> None:
        ui, is_asked = self.ui, bool(words)
        ui.replace_label.setText(words)
        for part in (ui.replace_label, ui.keep_button, ui.replace_button):
            part.setVisible(is_asked)
        for button in (ui.keep_button, ui.replace_button):
            button.setAccessibleDescription(words)
        ui.exists_label.setVisible(not is_asked and QFileInfo(str(self.path())).isFile())
        ui.ok_button.setVisible(not is_asked)
        (ui.keep_button if is_asked else ui.ok_button).setDefault(True)

    async def _write(self, path: Path) -> Written:
        who = self.ui.who.current()
        count = await run_job(
            self,
            N_("Writing the invite list"),
            self._workspace.read,
            export_guests,
            self._event.id,
            path,
            columns=self.ui.columns.columns(),
            where=ONLY_COMING if who == "coming" else None,
            guest_ids=self._ids.get(who),
            order=self._order,
        )
        return Written(count, path)

    def _offer(self) -> None:
        total, coming = self._event.guests, self._event.coming
        shown, selected = len(self._ids["shown"]), len(self._ids["selected"])
        who = [("all", tr(N_("All {count}"), count=number(total)))]
        if 0 < coming < total:
            who.append(("coming", tr(N_("Coming {count}"), count=number(coming))))
        if 0 < shown < total:
            who.append(("shown", tr(N_("Shown now {count}"), count=number(shown))))
        if selected:
            who.append(("selected", tr(N_("Selected {count}"), count=number(selected))))
        self.ui.who.set_choices(who)
        # One selected guest is mostly the one looked at last, not a choice.
        self.ui.who.choose("selected" if selected > 1 else "shown" if 0 < shown < total else "all")
        self.ui.form.set_choices([(form, tr(words)) for form, words in FORMS.items()])
        form = settings.text(_FORM)
        self.ui.form.choose(form if form in FORMS else "csv")
        self.ui.columns.show_remembered(settings.text(_COLUMNS))
        folder = Path(settings.text(_FOLDER) or Path.home())
        name = safe_file_name(tr(N_("{event} invite list"), event=safe_file_name(self._event.name)))
        self.ui.path.setText(str((folder if folder.is_dir() else Path.home()) / name))

    def _dress(self) -> None:
        ui = self.ui
        theme.set_icon(ui.up_button, "chevron-up")
        theme.set_icon(ui.down_button, "chevron-down")
        ui.who.setAccessibleName(tr(N_("Which guests")))
        ui.form.setAccessibleName(tr(N_("Form of the file")))
        ui.dialog_error.hide()
        self.setWindowTitle(tr(N_("Invite list of {event}"), event=self._event.name))
        for button in (*ui.who.buttons(), *ui.form.buttons()):
            button.setAutoDefault(False)  # Return writes the file
        parts = [*ui.who.buttons(), *ui.form.buttons(), *self._column_buttons(), ui.columns, ui.path]
        parts += [ui.browse_button, ui.cancel_button, ui.keep_button, ui.replace_button, ui.ok_button]
        for part, following in pairwise(parts):
            self.setTabOrder(part, following)
        parts[0].setFocus()
        self.resize(theme.px(520), theme.px(600))

    def _column_buttons(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return ui.all_button, ui.none_button, ui.up_button, ui.down_button

    def _wire(self) -> None:
        ui = self.ui
        ui.all_button.clicked.connect(lambda: ui.columns.tick(COLUMNS))
        ui.none_button.clicked.connect(lambda: ui.columns.tick(()))
        ui.form.chosen.connect(self._show_form)
        ui.path.textEdited.connect(self._follow_path)
        ui.browse_button.clicked.connect(self.browse)
        ui.up_button.clicked.connect(lambda: ui.columns.shift(-1))
        ui.down_button.clicked.connect(lambda: ui.columns.shift(1))
        ui.columns.columns_changed.connect(self._show_state)
        ui.cancel_button.clicked.connect(self.reject)
        ui.ok_button.clicked.connect(self.write)
        ui.keep_button.clicked.connect(self.keep_file)
        ui.replace_button.clicked.connect(self.replace_file)

    def _show_form(self, form: str) -> None:
        """Give the file the ending of its form; a vCard has columns of its own."""
        path = Path(self.ui.path.text().strip())
        ending = path.suffix.removeprefix(".").casefold()
        named = path.with_suffix(f".{form}") if ending in FORMS else path.with_name(f"{path.name}.{form}")
        self.ui.path.setText(str(named))
        self._show_state()

    def _follow_path(self) -> None:
        """Let the form follow the ending that was typed."""
        ending = self.path().suffix.removeprefix(".").casefold()
        if ending in FORMS:
            self.ui.form.choose(ending)
        self._show_state()

    def _show_state(self) -> None:
        ui, form = self.ui, self.ui.form.current()
        ui.form_hint.setText(tr(_HINTS[form]))
        for part in (ui.columns_label, ui.columns, *self._column_buttons()):
            part.setEnabled(form != "vcf")
        self._may_replace = None
        self._show_question("")
        why = self._why_not()
        ui.ok_button.setEnabled(not why)
        ui.ok_button.setToolTip(why)
        ui.ok_button.setAccessibleDescription(why)
        self._show_error(why)

    def _why_not(self) -> str:
        if self._is_writing:
            return tr(N_("The list is being written."))
        if self.ui.form.current() != "vcf" and not self.ui.columns.columns():
            return tr(N_("Tick at least one column."))
        if self.path().suffix.removeprefix(".").casefold() != self.ui.form.current():
            return tr(N_("The name of the file has to end in .{ending}."), ending=self.ui.form.current())
        return ""

    def _show_error(self, words: str) -> None:
        self.ui.dialog_error.setText(words)
        self.ui.dialog_error.setVisible(bool(words) and not self._is_writing)

    def _set_writing(self, *, is_writing: bool) -> None:
        self._is_writing = is_writing
        ui = self.ui
        for part in (ui.ok_button, ui.cancel_button, ui.keep_button, ui.replace_button):
            part.setEnabled(not is_writing)

    def _remember(self) -> None:
        settings.keep(_COLUMNS, self.ui.columns.remembered())
        settings.keep(_FORM, self.ui.form.current())
        settings.keep(_FOLDER, str(self.path().parent))


async def export_list(window: QWidget, workspace: "Workspace", on_screen: "ListOnScreen") -> Written | None:
    """Ask what to write and write it, everybody in the order given; None where the person leaves, or is being asked already."""
    event = await workspace.read(get_event, workspace.event_id)
    if window.findChild(ExportDialog) is not None:
        return None
    dialog = ExportDialog(workspace, event, on_screen, window)
    await aio.finished(dialog)
    return dialog.written
