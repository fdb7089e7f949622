"""The dialog that writes the invite list: who, which form, which columns in which order, into which file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from planner._generated.ui_export_dialog import Ui_ExportDialog
from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, files, settings, theme
from planner.gui.aio import async_slot
from planner.gui.i18n import number, tr
from planner.gui.jobs import run_job
from planner.services.events import get_event
from planner.services.exports import export_guests

if TYPE_CHECKING:
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
    """Opened with `open()`; `written` says what was done when it closes."""

    def __init__(
        self, workspace: "Workspace", total: int, selected: Sequence[int], shown: Sequence[int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.written: Written | None = None
        self._workspace = workspace
        self._event_id = workspace.event_id
        self._ids: dict[str, Sequence[int] | None] = {"all": None, "shown": shown, "selected": selected}
        self._is_writing = False
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self._offer(total)
        self._dress()
        self._wire()
        self._show_form(self.ui.form.current())

    def path(self) -> Path:
        """Return the file that is named, in the home folder where no other is."""
        return Path.home() / Path(self.ui.path.text().strip()).expanduser()

    def reject(self) -> None:
        if not self._is_writing:
            super().reject()

    @async_slot
    async def write(self) -> None:
        """Write the file and close; where that cannot be, say why and stay."""
        if self._is_writing or self._why_not():
            return
        self._set_writing(is_writing=True)
        try:
            self.written = await self._write(self.path())
        except PlannerError as error:
            self._show_error(tr(error.message))
            return
        finally:
            self._set_writing(is_writing=False)
        self._remember()
        self.accept()

    @async_slot
    async def browse(self) -> None:
        """Choose the file by looking for its place."""
        title, form = tr(N_("Write the invite list")), self.ui.form.current()
        if path := await files.ask_where_to_save(self, title, self.path(), ending=form):
            self.ui.path.setText(str(path))
            self._follow_path()

    async def _write(self, path: Path) -> Written:
        count = await run_job(
            self,
            N_("Writing the invite list"),
            self._workspace.read,
            export_guests,
            self._event_id,
            path,
            columns=self.ui.columns.columns(),
            guest_ids=self._ids[self.ui.who.current()],
        )
        return Written(count, path)

    def _offer(self, total: int) -> None:
        shown, selected = len(self._ids["shown"] or ()), len(self._ids["selected"] or ())
        who = [("all", tr(N_("All {count}"), count=number(total)))]
        if 0 < shown < total:
            who.append(("shown", tr(N_("Shown now {count}"), count=number(shown))))
        if selected:
            who.append(("selected", tr(N_("Selected {count}"), count=number(selected))))
        self.ui.who.set_choices(who)
        # One selected guest is mostly the one looked at last, not a choice.
        keys = [key for key, _words in who if key != "selected" or selected > 1]
        self.ui.who.choose(keys[-1])
        self.ui.form.set_choices([(form, tr(words)) for form, words in FORMS.items()])
        form = settings.text(_FORM)
        self.ui.form.choose(form if form in FORMS else "csv")
        self.ui.columns.show_remembered(settings.text(_COLUMNS))
        folder = Path(settings.text(_FOLDER) or Path.home())
        self.ui.path.setText(str((folder if folder.is_dir() else Path.home()) / tr(N_("invite-list"))))

    def _dress(self) -> None:
        ui = self.ui
        theme.set_icon(ui.up_button, "chevron-up")
        theme.set_icon(ui.down_button, "chevron-down")
        ui.who.setAccessibleName(tr(N_("Which guests")))
        ui.form.setAccessibleName(tr(N_("Form of the file")))
        ui.dialog_error.hide()
        self.resize(theme.px(520), theme.px(600))

    def _wire(self) -> None:
        ui = self.ui
        ui.form.chosen.connect(self._show_form)
        ui.path.textEdited.connect(self._follow_path)
        ui.browse_button.clicked.connect(self.browse)
        ui.up_button.clicked.connect(lambda: ui.columns.shift(-1))
        ui.down_button.clicked.connect(lambda: ui.columns.shift(1))
        ui.columns.columns_changed.connect(self._show_state)
        ui.cancel_button.clicked.connect(self.reject)
        ui.ok_button.clicked.connect(self.write)

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
        for part in (ui.columns_label, ui.columns, ui.up_button, ui.down_button):
            part.setEnabled(form != "vcf")
        ui.exists_label.setVisible(self.path().is_file())
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
        for part in (self.ui.ok_button, self.ui.cancel_button):
            part.setEnabled(not is_writing)

    def _remember(self) -> None:
        settings.keep(_COLUMNS, self.ui.columns.remembered())
        settings.keep(_FORM, self.ui.form.current())
        settings.keep(_FOLDER, str(self.path().parent))


async def export_list(
    window: QWidget, workspace: "Workspace", selected: Sequence[int], shown: Sequence[int]
) -> Written | None:
    """Ask what to write and write it; None where the person leaves."""
    event = await workspace.read(get_event, workspace.event_id)
    dialog = ExportDialog(workspace, event.guests, selected, shown, window)
    await aio.finished(dialog)
    dialog.deleteLater()
    return dialog.written
