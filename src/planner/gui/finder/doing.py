"""By what else deeds are found than by their names, and the deeds of pages that can be done from everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from planner.domain.texts import N_

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
    """What a page does, from everywhere: the page is turned to and then does it; `deed` is a method of pages."""

    noun: str
    deed: str
    title: str
    more: str
    icon: str

    @property
    def key(self) -> str:
        return f"{self.deed} on {self.noun}"


PAGE_DEEDS = (
    PageDeed("badges", "print_out", N_("Print badges"), N_("name tags labels paper"), "printer"),
    PageDeed("badges", "export", N_("Save badges as PDF"), N_("print name tags labels"), "file-down"),
    PageDeed(
        "guests", "export", N_("Export guests"), N_("save list csv xlsx excel spreadsheet vcard attendees"), "file-down"
    ),
    PageDeed("schedule", "print_out", N_("Print the schedule"), N_("programme wall pdf paper"), "printer"),
    PageDeed("schedule", "export", N_("Save the schedule as a calendar"), N_("export ics programme"), "file-down"),
    PageDeed("venues", "print_out", N_("Print venues"), N_("sheet comparison rooms pdf paper"), "printer"),
)
