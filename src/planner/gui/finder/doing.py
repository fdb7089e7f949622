"""By what else deeds are found than by their names, and the deeds of pages that can be done from everywhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QAction

from planner.domain.guests import ROLE_NAMES, RSVP_NAMES
from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES
from planner.gui.i18n import tr
from planner.gui.widgets.key_hints import without_marks

MORE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "new_workspace": N_("create file"),
        "save_copy": N_("save as back up duplicate file"),
        "backups": N_("back up now restore safety copy"),
        "import_list": N_("bring in csv xlsx excel attendees guests sign-ups"),
        "paste_list": N_("bring in clipboard attendees guests"),
        "export": N_("save csv xlsx excel spreadsheet pdf vcard ics calendar"),
        "print_out": N_("paper pdf badges schedule venues"),
        "settings": N_("options preferences language"),
        "close": N_("end leave"),
        "quit": N_("end leave exit"),
        "undo": N_("take back revert"),
        "redo": N_("do again repeat"),
        "restore_point": N_("save mark history"),
        "new_event": N_("create add start"),
        "copy_event": N_("duplicate again repeat edition"),
        "archive_event": N_("hide put away"),
        "delete_event": N_("remove"),
        "switch_event": N_("change choose other event"),
        "history": N_("changes log who did"),
        "dark": N_("night mode colours theme"),
        "light": N_("day mode colours theme"),
        "larger": N_("zoom in bigger font"),
        "smaller": N_("zoom out font"),
        "usual_size": N_("zoom reset font"),
        "keys": N_("shortcuts keyboard help"),
        "about": N_("version licence help"),
        "page_overview": N_("missing to do start"),
        "page_event": N_("date place seats hosts"),
        "page_venues": N_("rooms places holds quotes compare"),
        "page_topics": N_("ideas votes talks"),
        "page_schedule": N_("programme plan sessions print calendar ics"),
        "page_guests": N_("attendees list rsvp answers export csv xlsx"),
        "page_people": N_("address book contacts"),
        "page_badges": N_("print name tags labels pdf"),
    }
)
"""Words beside those of its name, by the deed of a menu or the page."""


@dataclass(frozen=True, slots=True)
class PageDeed:
    """What a page does, from everywhere: the page is turned to and then does it.

    `words` are those of its action in the page's menu, `under` of the menu in it; a `name` is the action's own where
    its words change, a `method` one of pages where there is no such action, for the File menu has it.
    """

    noun: str
    words: str
    icon: str = ""
    more: str = ""
    under: str = ""
    name: str = ""
    method: str = ""

    @property
    def key(self) -> str:
        return f"{self.noun}/{self.name or self.method or self.words}"

    def is_of(self, action: QAction) -> bool:
        """Tell whether this is the action of a page's menu; letters do not count, for some are given as it opens."""
        if self.name:
            return action.objectName() == self.name
        return not self.method and without_marks(action.text()) == without_marks(tr(self.words))


def _choices(noun: str, under: str, words: Iterable[str]) -> tuple[PageDeed, ...]:
    return tuple(PageDeed(noun, each, under=under) for each in words)


# Pages are built when they are first shown, so what they can do stands here too; a test holds it against them.
PAGE_DEEDS = (
    PageDeed("overview", N_("&Next step")),
    PageDeed("event", N_("Add &host"), "user-plus"),
    PageDeed("event", N_("Open in the note&book"), "notebook-pen"),
    PageDeed("event", N_("Add &room"), "door-open"),
    PageDeed("event", N_("&New venue…"), "plus"),
    PageDeed("event", N_("&Delete this venue"), "trash-2"),
    PageDeed("venues", N_("&New venue…"), "plus"),
    PageDeed("venues", N_("C&hoose for this event"), "check"),
    PageDeed("venues", N_("&Take the event off its venue"), "x"),
    PageDeed("venues", N_("Co&mpare this venue, or not"), "columns-3"),
    PageDeed("venues", N_("Add &room"), "door-open"),
    PageDeed("venues", N_("&Copy the venue…"), "copy"),
    PageDeed("venues", N_("&What happened"), "history"),
    PageDeed("venues", N_("Note&book"), "notebook-pen"),
    PageDeed("venues", N_("Com&pare"), "columns-3"),
    PageDeed("venues", N_("People &expected"), "users"),
    PageDeed("venues", N_("&Delete the venue"), "trash-2"),
    PageDeed("venues", N_("Print venues"), "printer", N_("sheet comparison rooms pdf paper"), method="print_out"),
    PageDeed("topics", N_("&Add topic"), "plus"),
    PageDeed("topics", N_("&Edit details"), "pencil"),
    *_choices("topics", N_("Mo&ve to"), STATUS_NAMES.values()),
    PageDeed("topics", N_("Count one &more"), "plus"),
    PageDeed("topics", N_("Count one &less"), "minus"),
    PageDeed("topics", N_("Place in the best f&ree room"), "calendar-plus"),
    PageDeed("topics", N_("Show the &schedule"), "calendar-clock"),
    PageDeed("topics", N_("&Copy"), "copy"),
    PageDeed("topics", N_("&Paste topics")),
    PageDeed("topics", N_("&Delete"), "trash-2"),
    PageDeed("topics", N_("&Board"), "table"),
    PageDeed("topics", N_("&Table"), "list"),
    PageDeed("topics", N_("Deta&ils beside the list"), "info"),
    PageDeed("topics", N_("&Order by interest"), "arrow-up-down"),
    PageDeed("topics", N_("Clear &filters"), "x"),
    PageDeed("schedule", N_("Add &topic"), "plus"),
    PageDeed("schedule", N_("Add a &break"), "coffee"),
    PageDeed("schedule", N_("&Edit details"), "pencil"),
    PageDeed("schedule", N_("Take &off the programme"), "x"),
    PageDeed("schedule", N_("&Delete topic"), "trash-2"),
    PageDeed("schedule", N_("&Rooms"), "table"),
    PageDeed("schedule", N_("R&unning order"), "list"),
    PageDeed("schedule", N_("To&pics and clashes"), "messages-square"),
    PageDeed("schedule", N_("&Next day"), "arrow-right"),
    PageDeed("schedule", N_("Day be&fore"), "arrow-left"),
    PageDeed("schedule", N_("&Stretch the hours"), "zoom-in"),
    PageDeed("schedule", N_("S&queeze the hours"), "zoom-out"),
    PageDeed("schedule", N_("Usual &height"), "clock"),
    PageDeed("schedule", N_("Print the schedule"), "printer", N_("programme wall pdf paper"), method="print_out"),
    PageDeed(
        "schedule", N_("Save the schedule as a calendar"), "file-down", N_("export ics programme"), method="export"
    ),
    PageDeed("guests", N_("&Add guest"), "user-plus"),
    PageDeed("guests", N_("&Details"), "user"),
    PageDeed("guests", N_("&Edit in the list"), "pencil"),
    PageDeed("guests", N_("What &happened"), "history"),
    *_choices("guests", N_("&RSVP"), RSVP_NAMES.values()),
    *_choices("guests", N_("R&ole"), ROLE_NAMES.values()),
    PageDeed("guests", N_("&Copy"), "copy"),
    PageDeed("guests", N_("&Paste a list"), "file-up"),
    PageDeed("guests", N_("Select a&ll")),
    PageDeed("guests", N_("Re&move from list"), "trash-2"),
    *_choices(
        "guests",
        N_("&Sort by"),
        (N_("Name"), N_("Organisation"), N_("RSVP"), N_("Role"), N_("Ticket"), N_("Source"), N_("Added")),
    ),
    PageDeed("guests", N_("Clear &filters"), "x"),
    PageDeed(
        "guests",
        N_("Export guests"),
        "file-down",
        N_("save list csv xlsx excel spreadsheet vcard attendees"),
        method="export",
    ),
    PageDeed("people", N_("&Add person…"), "user-plus"),
    PageDeed("people", N_("&Details"), "user"),
    PageDeed("people", N_("&Edit in the list"), "pencil"),
    PageDeed("people", N_("What &happened"), "history"),
    PageDeed("people", N_("&Invite to this event"), "calendar-plus"),
    PageDeed("people", N_("&Copy"), "copy"),
    PageDeed("people", N_("Select a&ll")),
    PageDeed("people", N_("Dele&te from the address book"), "trash-2"),
    PageDeed("badges", N_("&Save badges as PDF…"), "file-down", N_("print name tags labels")),
    PageDeed("badges", N_("&Print badges…"), "printer", N_("name tags labels paper")),
    PageDeed("badges", N_("&Mark as printed"), "circle-check", name="mark_as_printed"),
    PageDeed("badges", N_("Pre&vious sheet"), "chevron-left"),
    PageDeed("badges", N_("&Next sheet"), "chevron-right"),
    PageDeed("import", N_("&Bring in the list")),
    PageDeed("import", N_("&Choose another file…")),
)
