"""What can be chosen for a setting, also where only the window knows that, and the words by which it is found."""

from PySide6.QtCore import QLocale

from planner.domain.settings import Kind, Setting
from planner.gui.i18n import tr
from planner.gui.pages import PLACES
from planner.resources import resource


def options_of(setting: Setting) -> list[tuple[str, str]]:
    """Return the values that can be chosen, each with its translated words."""
    found = [(value, tr(words)) for value, words in setting.choices]
    if setting.kind is Kind.LANGUAGE:
        found = [("", tr(setting.empty)), *_languages()]
    elif setting.kind is Kind.PAGE:
        found = [("", tr(setting.empty)), *((place.noun, tr(place.title)) for place in PLACES if not place.under)]
    return found


def words_of(setting: Setting) -> list[str]:
    """Return the translated words by which a setting is found: its title, sentence, group and what it can be."""
    return [
        *(tr(words) for words in (setting.title, setting.sentence, setting.group)),
        *(words for _, words in options_of(setting)),
    ]


def _languages() -> list[tuple[str, str]]:
    names = sorted({"en", *(file.stem.partition("_")[2] for file in resource("i18n").glob("planner_*.qm"))})
    return [(name, QLocale(name).nativeLanguageName() or name) for name in names]
