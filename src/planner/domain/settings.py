"""The settings of a person on one computer: one table, each with its kind, its usual value and its sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from planner.domain.errors import WrongValueError
from planner.domain.names import fold
from planner.domain.texts import N_, text

_LONGEST = 1000


class Kind(Enum):
    """What a setting holds; the window has a control for each."""

    CHOICE = "choice"
    YES_NO = "yes or no"
    NUMBER = "number"
    TEXT = "text"
    FOLDER = "folder"
    LANGUAGE = "language"  # which ones there are, the window knows
    PAGE = "page"  # likewise


@dataclass(frozen=True, slots=True)
class Setting:
    """A line of the table: marked title, sentence and group; choices as values with marked words; bounds of a number.

    `empty` are the marked words for a value that is left open.
    """

    key: str
    group: str
    kind: Kind
    default: Any
    title: str
    sentence: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    by: int = 1
    empty: str = ""

    def accepts(self, value: Any) -> bool:
        """Tell whether `value` is one that this setting can have."""
        if self.kind is Kind.YES_NO:
            return isinstance(value, bool)
        if self.kind is Kind.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most
        if self.kind is Kind.CHOICE:
            return any(value == choice for choice, _ in self.choices)
        return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()


LOOK, WORK, TIMES, FILES = N_("Look"), N_("Work"), N_("Times and paper"), N_("Files and backups")
GROUPS = (LOOK, WORK, TIMES, FILES)

SETTINGS = (
    Setting(
        "look.colours",
        LOOK,
        Kind.CHOICE,
        "system",
        N_("Colours"),
        N_("Light, dark, or as the system has them, which may change in the evening."),
        choices=(("system", N_("System")), ("light", N_("Light")), ("dark", N_("Dark"))),
    ),
    Setting(
        "look.text_size",
        LOOK,
        Kind.NUMBER,
        100,
        N_("Size of text"),
        N_("In per cent of the usual size. Everything in the window grows with it."),
        least=80,
        most=250,
        by=10,
    ),
    Setting(
        "look.language",
        LOOK,
        Kind.LANGUAGE,
        "",
        N_("Language"),
        N_("The language of the window, of days and of numbers. It changes when Planner is started again."),
        empty=N_("As the system"),
    ),
    Setting(
        "who.name",
        WORK,
        Kind.TEXT,
        "",
        N_("The name you work under"),
        N_("It stands in the history beside what you did. Left empty, it is the name you signed in with."),
        empty=N_("As you signed in"),
    ),
    Setting(
        "start.reopen",
        WORK,
        Kind.YES_NO,
        True,
        N_("Open the last file at the start"),
        N_("Otherwise Planner starts with the welcome, which lists the files opened lately."),
    ),
    Setting(
        "start.picture",
        WORK,
        Kind.YES_NO,
        True,
        N_("Show the last page at once"),
        N_("A picture of the window is kept on this computer when you close it, and shown while the file is opened."),
    ),
    Setting(
        "start.page",
        WORK,
        Kind.PAGE,
        "",
        N_("First page"),
        N_("The page that is shown when a file opens."),
        empty=N_("The one shown last"),
    ),
    Setting(
        "time.clock",
        TIMES,
        Kind.CHOICE,
        "",
        N_("Clock"),
        N_("How times of day are written in the window and on paper. Fields understand both."),
        choices=(("", N_("System")), ("24", N_("18:30")), ("12", N_("6:30 pm"))),
    ),
    Setting(
        "paper.size",
        TIMES,
        Kind.CHOICE,
        "",
        N_("Paper"),
        N_("What is offered first for printing, and which badge sheets a new event begins with."),
        choices=(("", N_("By country")), ("A4", N_("A4")), ("Letter", N_("Letter"))),
    ),
    Setting(
        "files.folder",
        FILES,
        Kind.FOLDER,
        "",
        N_("Folder for new files"),
        N_("Where a new workspace goes unless you choose another place."),
        empty=N_("Planner in your documents"),
    ),
    Setting(
        "backups.on",
        FILES,
        Kind.YES_NO,
        True,
        N_("Make backups"),
        N_("While you work, a copy is made now and then if something changed. Older copies thin out by themselves."),
    ),
    Setting(
        "backups.folder",
        FILES,
        Kind.FOLDER,
        "",
        N_("Folder for backups"),
        N_("Another disk keeps them safe even if this one fails. Backups made before stay where they are."),
        empty=N_("Beside the file"),
    ),
)
_BY_KEY = {setting.key: setting for setting in SETTINGS}


def find_setting(key: str) -> Setting | None:
    """Return the line of the table with this key, None where there is none."""
    return _BY_KEY.get(key)


def check_setting(setting: Setting, value: Any) -> Any:
    """Return `value` as it is kept. Raises WrongValueError where the setting cannot have it."""
    value = value.strip() if isinstance(value, str) else value
    if setting.accepts(value):
        return value
    if setting.kind is Kind.NUMBER:
        message = N_("This is a whole number from {least} to {most}. The old one was kept.")
        raise WrongValueError(setting.key, text(message, least=setting.least, most=setting.most))
    message = N_("This is nothing that the setting can be, so the old value was kept. Please choose another.")
    raise WrongValueError(setting.key, text(message))


def found_by(searched: str, words: Iterable[str]) -> bool:
    """Tell whether every word searched for stands in `words`, whatever the case and the accents."""
    inside = fold(" ".join(words))
    return all(part in inside for part in fold(searched).split())
