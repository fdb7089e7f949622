"""Letters for menus whose lines come from data, such as the columns of a list: each line gets one of its own."""

import re
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_MARKED = re.compile(r"&([^&])")


def give_letters(menu: QMenu) -> None:
    """Give each line that has no letter one that is free, now and whenever the menu opens: its lines may change.

    A menu of lines that we wrote has its letters in the texts, where a translator can choose them.
    """
    menu.aboutToShow.connect(partial(_give, menu))
    _give(menu)


def letter_of(words: str) -> str:
    """Return the letter that stands for the line of a menu, "" for none."""
    found = _MARKED.search(words.replace("&&", ""))
    return found[1].casefold() if found else ""


def _give(menu: QMenu) -> None:
    actions = [action for action in menu.actions() if not action.isSeparator()]
    marked = {letter_of(action.text()) for action in actions}
    choices = {
        action: {letter: at for letter, at in _letters(action.text()).items() if letter not in marked}
        for action in actions
        if not letter_of(action.text())
    }
    holders: dict[str, QAction] = {}
    for action in choices:
        _find(action, choices, holders, set())
    for letter, action in holders.items():
        words, at = action.text(), choices[action][letter]
        action.setText(f"{words[:at]}&{words[at:]}")


def _find(
    action: QAction, choices: dict[QAction, dict[str, int]], holders: dict[str, QAction], asked: set[str]
) -> bool:
    """Let a line hold the first letter that is free, else one whose holder finds another."""
    for letter in sorted(choices[action], key=lambda letter: letter in holders):
        if letter not in asked:
            asked.add(letter)
            if letter not in holders or _find(holders[letter], choices, holders, asked):
                holders[letter] = action
                return True
    return False


def _letters(words: str) -> dict[str, int]:
    """Return where each letter may be marked: the beginnings of words first, none of what stands behind a tab."""
    name, places = words.partition("\t")[0], dict[str, int]()
    for found in (*re.finditer(r"\b\w", name), *re.finditer(r"\B\w", name)):
        places.setdefault(found[0].casefold(), found.start())
    return places
