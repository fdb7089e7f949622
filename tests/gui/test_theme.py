"""Colours that can be read, icons in the theme's colours, one style sheet at every size."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.tokens import DARK, LIGHT, TEXT_PAIRS, contrast, with_high_contrast
from planner.gui.widgets.avatar import first_letter, grounds, initials

LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": with_high_contrast(LIGHT, dark=False),
    "dark, high contrast": with_high_contrast(DARK, dark=True),
}
NAMES = ("Ada Lovelace", "佐藤 健太郎", "محمد علي", "שרה כהן", "Zoë O'Neil", "Łukasz", "@priya_hr", "")


@pytest.mark.parametrize("look", LOOKS)
def test_every_text_has_enough_contrast(look):
    colours = LOOKS[look]
    poor = [pair for pair in TEXT_PAIRS if contrast(colours[pair.text], colours[pair.ground]) < 4.5]

    assert poor == []


@pytest.mark.parametrize("look", ["light, high contrast", "dark, high contrast"])
def test_high_contrast_draws_edges_as_strong_as_text(look):
    colours = LOOKS[look]

    assert contrast(colours["line2"], colours["surface"]) > 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_initials_can_be_read_on_every_hue(qapp, scheme):
    theme.choose(qapp, scheme)
    for at in range(400):
        ground, ink = grounds(f"Guest {at}")
        assert contrast(ground.name(), ink.name()) >= 4.5


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", "AL"),
        ("Maria de la Cruz", "MC"),
        ("佐藤 健太郎", "佐健"),
        ("شيرين", "ش"),
        ("Łukasz Wiśniewski", "ŁW"),
        ("@priya_hr", "P"),
        ("नमिता", "न"),
        ("e\u0301milie", "E\u0301"),
        ("", "?"),
    ],
)
def test_initials_are_whole_letters_in_any_script(name, expected):
    assert initials(name) == expected


def test_first_letter_keeps_its_marks():
    assert first_letter("Z\u0308oe") == "Z\u0308"
    assert first_letter("\U0001ee4c\u0a1b") == "\U0001ee4c"


def test_choosing_dark_changes_colours_and_icons(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "users")
    light = button.icon().pixmap(16).toImage()

    theme.choose(qapp, "dark")

    assert theme.is_dark()
    assert qapp.palette().window().color().name() == DARK["bg"]
    assert button.icon().pixmap(16).toImage() != light


def test_larger_text_makes_letters_and_controls_larger(qapp, qtbot):
    label = QLabel("Guests")
    qtbot.addWidget(label)
    before = label.sizeHint().height()

    theme.choose(qapp, zoom=2.0)

    assert theme.px(34) == 68
    assert label.sizeHint().height() > 1.8 * before


class Restylings(QObject):
    """Counts how often each widget is given its style."""

    def __init__(self):
        super().__init__()
        self.times = Counter()

    def eventFilter(self, watched, qevent):
        if qevent.type() == QEvent.Type.StyleChange:
            self.times[watched] += 1
        return False


@pytest.mark.parametrize("wish", [{"scheme": "dark"}, {"zoom": 2.0}])
def test_widget_that_lies_deep_is_restyled_no_more_often_than_its_window(qapp, qtbot, wish):
    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(12):
        inner, outer = QWidget(), inner
        QVBoxLayout(outer).addWidget(inner)
    window.show()
    restylings = Restylings()
    qapp.installEventFilter(restylings)

    theme.choose(qapp, **wish)

    qapp.removeEventFilter(restylings)
    assert 1 <= restylings.times[inner] <= 2
    assert restylings.times[window] <= 2


def test_icons_are_drawn_for_the_screens_there_are(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)

    theme.set_icon(button, "users", size=16)

    assert {size.width() for size in button.icon().availableSizes()} == {
        round(16 * screen.devicePixelRatio()) for screen in qapp.screens()
    }


def test_window_follows_the_system_when_it_turns_dark(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "users")
    theme.choose(qapp, "system")
    light = button.icon().pixmap(16).toImage()

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    dark, grounds_then = theme.is_dark(), qapp.palette().window().color().name()
    drawn_then = button.icon().pixmap(16).toImage()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)

    assert (dark, grounds_then) == (True, DARK["bg"])
    assert drawn_then != light
    assert not theme.is_dark()
    assert button.icon().pixmap(16).toImage() == light


def test_window_with_colours_of_its_own_does_not_follow_the_system(qapp):
    theme.choose(qapp, "light")

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    dark = theme.is_dark()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)

    assert not dark


def test_text_is_set_in_inter_and_figures_line_up_where_asked(qapp):
    figures = QFontMetrics(theme.font(figures=True))

    assert QFontInfo(theme.font()).family() == "Inter"
    assert figures.horizontalAdvance("1111") == figures.horizontalAdvance("8888")


def test_name_with_a_sign_before_it_keeps_its_order_in_right_to_left_text(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert tr(N_("Rename {name}"), name="@priya") == "\u2068Rename \u2068@priya\u2069\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_icon_of_a_menu_is_drawn_when_the_menu_opens_and_follows_the_theme(qapp, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("Undo")
    theme.set_icon_in_menu(menu, action, "undo-2")
    assert action.icon().isNull()
    menu.aboutToShow.emit()
    light = action.icon().pixmap(16).toImage()
    theme.choose(qapp, "dark")
    assert action.icon().pixmap(16).toImage() != light
