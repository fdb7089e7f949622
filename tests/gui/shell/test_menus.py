"""Menus, keys and texts of the window: each key once, all readable, all translated."""

import re

import pytest
from gui.accessibility import check, nameless
from gui.shell_window import start
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QScrollArea

from planner.gui import aio, theme
from planner.gui.help import About, KeySheet
from planner.gui.main_window import MainWindow
from planner.gui.menus import MENUS
from planner.gui.pages import PLACES
from planner.gui.widgets.key_hints import actions_in


def test_every_line_of_every_menu_has_a_key_of_its_own(window):
    keys = [key.toString() for action in window.menus.actions.values() for key in action.shortcuts()]
    keyless = [action.text() for action in window.menus.actions.values() if action.shortcut().isEmpty()]

    assert keyless == []
    assert sorted(keys) == sorted(set(keys))


async def test_keys_of_pages_and_window_do_not_collide(opened):
    await start(opened)
    window_keys = {key.toString() for action in opened.menus.actions.values() for key in action.shortcuts()}
    for place in PLACES:
        if place.under:
            continue
        page = opened.show_page(place.noun)
        page_keys = [key.toString() for action in page.menu_actions() for key in action.shortcuts()]
        assert sorted(page_keys) == sorted(set(page_keys)), place.noun
        assert window_keys.isdisjoint(page_keys), place.noun
    await aio.settled()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.noun)
async def test_every_key_of_a_page_stands_in_a_menu_and_in_the_sheet_of_keys(opened, qtbot, place):
    await start(opened)
    page = opened.show_page(place.noun)
    await aio.settled()
    in_menus = [action for menu in opened.menus.menus.values() for action in actions_in(menu.actions())]
    keys = [key.toString() for action in set(in_menus) for key in action.shortcuts()]
    sheet = KeySheet(opened)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}

    actions = [action for action in page.findChildren(QAction) if not action.shortcut().isEmpty()]
    assert [action.text() for action in actions if action not in in_menus] == []
    assert [action.text() for action in actions if action.shortcut().toString() not in shown] == []
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.noun)
async def test_letters_of_the_menu_bar_belong_to_it_alone(opened, place):
    await start(opened)
    page = opened.show_page(place.noun)
    await aio.settled()
    of_menus = [opened.menus.menus[name].title() for name, _words, _entries in MENUS]

    of_page = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
    of_page += [button.text() for button in page.findChildren(QAbstractButton)]

    assert letters(of_menus).isdisjoint(letters(of_page)), letters(of_menus) & letters(of_page)


def letters(texts):
    found = (re.search(r"&(?!&)(\w)", words.replace("&&", "")) for words in texts)
    return {letter[1].casefold() for letter in found if letter}


async def test_window_is_readable_by_all(opened):
    check(opened.welcome)
    await start(opened)
    assert nameless(opened) == []


async def test_key_sheet_lists_every_key(opened, qtbot):
    await start(opened)
    sheet = KeySheet(opened)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}

    assert {action.shortcut().toString() for action in opened.menus.actions.values()} <= shown


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", [KeySheet, About])
async def test_what_help_tells_is_read_without_scrolling_sideways(opened, qtbot, qapp, kind, scale):
    theme.choose(qapp, zoom=scale)
    dialog = kind(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.grab()
    for area in dialog.findChildren(QScrollArea):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    for label in dialog.findChildren(QLabel):
        assert label.minimumSizeHint().width() <= label.width()
        assert not label.hasHeightForWidth() or label.heightForWidth(label.width()) <= label.height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_nothing_is_lost_in_a_small_window(opened, qapp, scale):
    await start(opened)
    theme.choose(qapp, zoom=scale)

    opened.frame.resize(1024, 700)
    opened.fit()
    await aio.settled()

    assert opened.width() == 1024
    assert opened.ui.pages.width() > 700


class Pseudo(QTranslator):
    """A language that brackets each text it is asked for."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source.split('|')[0]}⟧"

    def isEmpty(self):
        return False


def visible_texts(window):
    texts = [part.text() for part in window.findChildren(QPushButton) if part.text()]
    texts += [part.text() for part in window.findChildren(QLabel) if part.text()]
    for menu in window.menus.menus.values():
        texts += [menu.title(), *(action.text() for action in menu.actions() if action.text())]
    texts += [part.placeholderText() for part in window.findChildren(QLineEdit) if part.placeholderText()]
    return texts


async def test_every_text_of_the_shell_can_be_translated(loop, qapp, qtbot):
    pseudo = Pseudo()
    QCoreApplication.installTranslator(pseudo)
    try:
        window = MainWindow()
        sheet, about = KeySheet(window), About(window)
        bare = [
            words
            for words in visible_texts(window) + [label.text() for label in about.findChildren(QLabel)]
            if "⟦" not in words and not re.fullmatch(r"(Alt|Ctrl|Shift|F\d|Planner).*", words, re.DOTALL)
        ]
        assert bare == []
        sheet.close()
        await window.shut_down()
        window.frame.deleteLater()
    finally:
        QCoreApplication.removeTranslator(pseudo)
