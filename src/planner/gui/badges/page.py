"""The badges page: choices at the left, the true sheet in the middle, the fit report at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu

from planner._generated.ui_badges_page import Ui_BadgesPage
from planner.domain.badges import ORDERS, Badge, BadgeTemplate, sort_badges
from planner.domain.label_stock import LabelStock, badges_on, possible_skip
from planner.domain.overview import Link
from planner.domain.texts import N_, Text, text
from planner.gui import aio, theme
from planner.gui.aio import async_slot, deed
from planner.gui.badges.arrangement import arrange, says_how_many
from planner.gui.badges.choices import ALL, CHOSEN, DUE, ORDER_WORDS, known_stock, known_template, those, whom
from planner.gui.badges.fit_report import FitReport
from planner.gui.badges.output import save_badges, send_badges
from planner.gui.badges.template_card import TemplateCard
from planner.gui.i18n import joined, tr
from planner.gui.widgets.buttons import say
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does, without_marks
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.page import Page
from planner.printing.badges import BadgeJob, load_templates
from planner.printing.paper import ensure_gui
from planner.services import badge_prints, badges
from planner.services.badges import Setup

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace


class BadgesPage(Page):
    """Prints the badges of the event's guests."""

    noun = "badges"
    watches = frozenset({"event", "guest", "person", "badge_setup", "badge_print"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        ensure_gui()
        self._badges: Sequence[Badge] = ()
        self._chosen: Sequence[Badge] = ()
        self._chosen_ids: Sequence[int] | None = None
        self._due: frozenset[int] = frozenset()  # guests whose badge was never printed as it is now
        self._wanted = ""  # whom somebody asked for from elsewhere
        self._order = ""
        self._job: BadgeJob | None = None
        self._shown_event: int | None = None
        self.ui = Ui_BadgesPage()
        self.ui.setupUi(self)
        self._report = FitReport(self.ui, self)
        self._build()
        self._wire()
        self._make_actions()
        self._arrange()

    @property
    def job(self) -> BadgeJob | None:
        """What would be printed now."""
        return self._job

    def show_guests(self, guest_ids: Sequence[int]) -> None:
        """Offer badges for these guests alone, as the guests page asks."""
        self._chosen_ids, self._wanted = tuple(guest_ids), CHOSEN
        self.refresh_soon()

    def show_link(self, link: Link) -> None:
        self._wanted = DUE if link.only_unprinted else ALL
        self.refresh_soon()

    async def refresh(self) -> None:
        """Read the badges and the choices again and show them."""
        event_id = self.event_id
        if event_id is None:
            self._show_nobody()
            return
        if event_id != self._shown_event:
            # Chosen guests of another event mean nothing here.
            self._shown_event, self._chosen_ids = event_id, self._chosen_ids if self._shown_event is None else None
        setup = await self.workspace.read(badges.get_setup, event_id)
        order = self.ui.order_combo.currentData()
        everybody = await self.workspace.read(badges.list_badges, event_id, sort=order)
        chosen = await self._read_chosen(event_id, order)
        due = await self.workspace.read(badge_prints.badges_due, event_id)
        if event_id != self.event_id:
            return
        self._badges, self._order, self._due = everybody, order, frozenset(due.guest_ids)
        self._offer_who(everybody, chosen)
        self._show(setup, chosen)
        await self._put_in_order()

    def menu_actions(self) -> list[QAction]:
        """Return save, print and turning the sheets."""
        return [self.save_action, self.print_action, self.mark_action, self.previous_action, self.next_action]

    def export(self) -> None:
        self.save_action.trigger()

    def print_out(self) -> None:
        self.print_action.trigger()

    def is_busy(self) -> bool:
        return super().is_busy() or self._report.is_busy()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "ui"):
            self._arrange()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._arrange()

    def _build(self) -> None:
        ui = self.ui
        self._cards = QButtonGroup(self, exclusive=True)
        for template in load_templates():
            card = TemplateCard(template)
            self._cards.addButton(card)
            ui.template_layout.addWidget(card)
        for order in ORDERS:
            ui.order_combo.addItem(tr(ORDER_WORDS[order]), order)
        for button, icon, colour in (
            (ui.print_button, "printer", "on_accent"),
            (ui.previous_button, "chevron-left", "text"),
            (ui.next_button, "chevron-right", "text"),
            (ui.smaller_button, "zoom-out", "text"),
            (ui.larger_button, "zoom-in", "text"),
            (ui.sizes_button, "zoom-in", "text"),
        ):
            theme.set_icon(button, icon, colour)
        say(ui.save_button, "file-down", ui.save_button.text())
        say(ui.mark_button, "circle-check", ui.mark_button.text(), "accent")
        sentence = N_(
            "Badges are for everybody on the list who has not declined, cancelled or is waiting. Bring in guests first."
        )
        self._empty = EmptyState("id-card-lanyard", tr(N_("No badges yet")), tr(sentence))
        theme.set_kind(self._empty, "card")
        self._empty.add_button(tr(N_("Go to guests")), self._go_to_guests, "users", primary=True)
        ui.stack.addWidget(self._empty)

    def _wire(self) -> None:
        ui = self.ui
        self._cards.buttonClicked.connect(async_slot(self._choose_template))
        ui.who_combo.activated.connect(lambda _index: self._rebuild())
        ui.order_combo.activated.connect(async_slot(self._put_in_order))
        ui.stock_picker.chosen.connect(async_slot(self._choose_stock))
        ui.start_spin.valueChanged.connect(lambda label: self._start_at(label - 1))
        ui.preview.started_at.connect(self._start_at)
        ui.preview.moved.connect(self._show_sheet_words)
        ui.preview.zoomed.connect(self._show_zoom)
        ui.fit_list.chosen.connect(ui.preview.show_badge)
        self._report.told.connect(self._show_report)
        ui.smaller_button.clicked.connect(lambda: ui.preview.zoom_by(-1))
        ui.larger_button.clicked.connect(lambda: ui.preview.zoom_by(1))
        menu = QMenu(self)
        for words, zoom in ((N_("Whole page"), "page"), (N_("Page width"), "width"), (N_("Size on paper"), 1.0)):
            menu.addAction(tr(words)).triggered.connect(lambda _checked=False, zoom=zoom: ui.preview.set_zoom(zoom))
        menu.addSeparator()
        for words, step in ((N_("Larger"), 1), (N_("Smaller"), -1)):
            menu.addAction(tr(words)).triggered.connect(lambda _checked=False, step=step: ui.preview.zoom_by(step))
        give_letters(menu)
        ui.zoom_button.setMenu(menu)
        ui.sizes_button.setMenu(menu)

    def _make_actions(self) -> None:
        def action(words: str, key: str, slot: object, icon: str) -> QAction:
            made = QAction(tr(words), self)
            made.setShortcut(QKeySequence(key))
            made.triggered.connect(slot)
            theme.set_icon(made, icon)
            return made

        turn = self.ui.preview.show_sheet
        self.save_action = action(N_("&Save badges as PDF…"), "Ctrl+Shift+P", self._save, "file-down")
        self.print_action = action(N_("&Print badges…"), "", self._print, "printer")
        self.mark_action = action(N_("&Mark as printed"), "Ctrl+Alt+P", self._mark_shown, "circle-check")
        self.mark_action.setObjectName("mark_as_printed")  # its words say how many
        self.previous_action = action(
            N_("Pre&vious sheet"), "Alt+PgUp", lambda: turn(self.ui.preview.sheet - 1), "chevron-left"
        )
        self.next_action = action(
            N_("&Next sheet"), "Alt+PgDown", lambda: turn(self.ui.preview.sheet + 1), "chevron-right"
        )
        for button, made in (
            (self.ui.save_button, self.save_action),
            (self.ui.print_button, self.print_action),
            (self.ui.mark_button, self.mark_action),
            (self.ui.previous_button, self.previous_action),
            (self.ui.next_button, self.next_action),
        ):
            button.clicked.connect(made.trigger)
        does(self.ui.save_button, self.save_action)
        does(self.ui.mark_button, self.mark_action)
        does(self.ui.print_button, "print_out")

    async def _read_chosen(self, event_id: int, order: str) -> list[Badge]:
        if self._chosen_ids is None:
            return []
        return await self.workspace.read(badges.list_badges, event_id, guest_ids=self._chosen_ids, sort=order)

    async def _put_in_order(self) -> None:
        """Sort in a thread what is shown in another order than the one that is wanted now."""
        while self._order != (order := self.ui.order_combo.currentData()):
            everybody, chosen = self._badges, self._chosen
            sorted_ = await aio.in_thread(lambda: [sort_badges(each, order) for each in (everybody, chosen)])  # noqa: B023
            if everybody is self._badges and chosen is self._chosen:
                self._badges, self._chosen = sorted_
                self._order = order
                self._rebuild()

    def _offer_who(self, everybody: Sequence[Badge], chosen: Sequence[Badge]) -> None:
        """List whom one can print, each with a count; keep the choice as far as it still exists."""
        combo = self.ui.who_combo
        before = combo.currentData()
        combo.clear()
        for words, key in whom(everybody, chosen, self._due):
            combo.addItem(words, key)
        wanted, self._wanted = self._wanted or before, ""
        combo.setCurrentIndex(max(0, combo.findData(wanted)))
        combo.setToolTip(combo.currentText())
        self._chosen = chosen

    def _show(self, setup: Setup, chosen: Sequence[Badge]) -> None:
        if not self._badges and not chosen:
            self._show_nobody()
            return
        self.ui.stack.setCurrentWidget(self.ui.body)
        stock = known_stock(setup.stock)
        self._rebuild(stock, known_template(setup.template), possible_skip(setup.skip, stock))

    def _show_nobody(self) -> None:
        self._job = None
        self._report.stop()
        self.ui.stack.setCurrentWidget(self._empty)
        self.ui.counts_label.setText("")
        self._enable(is_on=False)

    def _rebuild(self, stock: LabelStock | None = None, template: BadgeTemplate | None = None, skip: int = -1) -> None:
        """Make the job anew from the choices and show it; what is not given stays."""
        old = self._job
        who = self.ui.who_combo.currentData()
        stock = stock or (old.stock if old else known_stock(""))
        template = template or (old.template if old else load_templates()[0])
        skip = skip if skip >= 0 else (old.skip if old else 0)
        job = BadgeJob(those(who, self._badges, self._chosen, self._due), stock, template, skip, tr)
        self._show_mark(job)
        if job == old:
            return
        self._job = job
        self._show_job(job)
        self._report.look_at(job)

    def _show_job(self, job: BadgeJob) -> None:
        ui = self.ui
        ui.stock_picker.show_stock(job.stock)
        for card in self._cards.buttons():
            assert isinstance(card, TemplateCard)  # noqa: S101 -- for the type checker; we added no other
            card.show_job(BadgeJob(job.badges[:1], job.stock, card.template, 0, tr))
            card.setChecked(card.template == job.template)
        ui.start_spin.blockSignals(True)
        ui.start_spin.setMaximum(job.stock.per_sheet)
        ui.start_spin.setValue(job.skip + 1)
        ui.start_spin.blockSignals(False)
        ui.preview.show_job(job)
        self._show_counts(job)
        self._show_print_words()
        self._enable(is_on=bool(job.badges))
        self._show_sheet_words()
        self._show_zoom()

    def _show_print_words(self) -> None:
        button, words = self.ui.print_button, tr(N_("Print…"))
        if self._job is not None:
            words = tr(N_("Print {n} badge…|Print {n} badges…"), n=len(self._job.badges))
        button.setAccessibleName(words)
        button.setText(f" {words if says_how_many(self.size()) else tr(N_('Print…'))}")

    def _show_sheet_words(self) -> None:
        job, preview = self._job, self.ui.preview
        if job is None:
            return
        self.ui.turn_label.setText(tr(N_("Sheet {sheet} of {sheets}"), sheet=preview.sheet + 1, sheets=preview.sheets))
        on_it = badges_on(preview.sheet, len(job.badges), job.stock, job.skip)
        first = (on_it.start + job.skip) % job.stock.per_sheet + 1
        several = N_("labels {first} to {last}, {n} badge|labels {first} to {last}, {n} badges")
        said = tr(several, first=first, last=first + len(on_it) - 1, n=len(on_it))
        if len(on_it) < 2:
            said = tr(N_("label {first}, 1 badge"), first=first) if on_it else tr(N_("no badges"))
        self.ui.range_label.setText(said)
        for button, action, is_on in (
            (self.ui.previous_button, self.previous_action, preview.sheet > 0),
            (self.ui.next_button, self.next_action, preview.sheet + 1 < preview.sheets),
        ):
            button.setEnabled(is_on)
            action.setEnabled(is_on)

    def _show_zoom(self) -> None:
        preview = self.ui.preview
        named = {"page": tr(N_("Whole page")), "width": tr(N_("Page width"))}
        words, button = named.get(preview.zoom_mode(), f"{preview.zoom():.0%}"), self.ui.zoom_button
        button.setText(words)
        # A style sheet gives the arrow beside the words no room of its own.
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(words) + theme.px(44))
        self.ui.sizes_button.setAccessibleName(tr(N_("Size of the preview: {size}"), size=words))

    def _show_report(self) -> None:
        if self._job is not None:
            self.ui.preview.show_troubles(self._report.marks)
            self._show_counts(self._job)

    def _show_counts(self, job: BadgeJob) -> None:
        counts = tr(N_("{n} badge|{n} badges"), n=len(job.badges)), tr(N_("{n} sheet|{n} sheets"), n=job.sheets)
        self.ui.counts_label.setText(joined(*counts, self._report.words))

    async def _choose_template(self, card: TemplateCard) -> None:
        label = text(N_("Choose the badge template {name}"), name=card.template.name)
        self._rebuild(template=card.template)
        await self._keep(label, template=card.template.name)

    async def _choose_stock(self, stock: LabelStock) -> None:
        label = text(N_("Choose the label sheet {name}"), name=stock.name)
        self._rebuild(stock=stock, skip=0)
        await self._keep(label, stock=stock.name)

    def _start_at(self, skip: int) -> None:
        if self._job is None or self._job.skip == skip:
            return
        self._rebuild(skip=skip)
        label = text(N_("Start badges at label {label}"), label=skip + 1)
        aio.spawn(self._keep(label, merge=f"badge skip {self.event_id}", skip=skip), self)

    async def _keep(self, label: Text, merge: str = "", **choice: object) -> None:
        await self.write(label, badges.change_setup, self.event_id, merge=merge, **choice)

    @deed
    async def _save(self) -> None:
        job = self._job
        if job and (path := await save_badges(self, job)):
            words = N_("{n} badge saved as {file}.|{n} badges saved as {file}.")
            self.written.emit(tr(words, n=len(job.badges), file=path.name), path)

    @deed
    async def _print(self) -> None:
        job = self._job
        if job and (sent := await send_badges(self, job)):
            sheets, printer = sent
            words = N_("{n} sheet of badges went to {printer}.|{n} sheets of badges went to {printer}.")
            if sheets < job.sheets:
                self.told.emit(tr(words, n=sheets, printer=printer))
                return
            words = N_(
                "{n} sheet of badges went to {printer}. Did it come out well?"
                "|{n} sheets of badges went to {printer}. Did all come out well?"
            )
            self.asked.emit(
                tr(words, n=sheets, printer=printer), without_marks(self.mark_action.text()), lambda: self._mark(job)
            )

    @deed
    async def _mark_shown(self) -> None:
        if self._job is not None:
            await self._write_mark(self._job)

    def _mark(self, job: BadgeJob) -> None:
        aio.spawn(self._write_mark(job), self)

    async def _write_mark(self, job: BadgeJob) -> None:
        """Write down that the badges of `job` were printed; Undo takes it back."""
        label = text(N_("Mark {n} badge as printed|Mark {n} badges as printed"), n=len(job.badges))
        await self.workspace.write(label, badge_prints.mark_printed, job.badges)

    def _show_mark(self, job: BadgeJob) -> None:
        """Offer to mark as printed what would be printed now, as far as it is not marked yet."""
        n = sum(badge.guest_id in self._due for badge in job.badges)
        words = tr(N_("&Mark {n} badge as printed|&Mark {n} badges as printed"), n=n or len(job.badges))
        self.mark_action.setText(words)
        self.mark_action.setEnabled(n > 0)
        words = without_marks(words)
        self.ui.mark_button.setAccessibleName(words)
        self.ui.mark_button.setToolTip(words)
        self.ui.mark_button.setVisible(n > 0)

    def _enable(self, *, is_on: bool) -> None:
        for thing in (self.ui.save_button, self.ui.print_button, self.save_action, self.print_action):
            thing.setEnabled(is_on)

    def _arrange(self) -> None:
        arrange(self.ui, self.size())
        self._show_print_words()

    def _go_to_guests(self) -> None:
        self.page_wanted.emit("guests")
