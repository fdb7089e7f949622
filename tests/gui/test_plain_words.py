"""Names, titles and notes are anybody's words: what looks like HTML in them is shown as it was typed, and fetches nothing."""

import pytest
from factories import SETUP, make_event, make_guest, make_person, make_topic
from gui.waiting import until
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolTip, QVBoxLayout, QWidget

from planner.gui.pages import PLACES
from planner.gui.widgets.message_bar import MessageBar
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.gui.widgets.tips import folded

MARKED = "Why <table> beats <b>div</b>"


@pytest.fixture
def picture(tmp_path):
    """An address of a picture much higher than a line."""
    path = tmp_path / "spy.png"
    image = QImage(QSize(400, 400), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return f'Ann <img src="{path.as_uri()}"> Bee'


def test_a_picture_named_in_a_name_is_not_fetched(qtbot, picture):
    outer = QWidget()
    qtbot.addWidget(outer)
    label = QLabel(picture)
    QVBoxLayout(outer).addWidget(label)
    outer.show()

    assert label.height() < 100
    assert label.text() == picture


def test_a_tooltip_shows_what_looks_like_html_as_letters(qtbot, picture):
    button = QPushButton("Ann")
    qtbot.addWidget(button)
    button.show()
    for words in (MARKED, picture):
        QToolTip.showText(QPoint(5, 5), words, button)
        (tip,) = (each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel")
        assert (tip.text(), tip.textFormat()) == (words, Qt.TextFormat.PlainText)
        assert tip.height() < 200
    QToolTip.hideText()


def test_a_box_of_qt_shows_what_looks_like_html_as_letters(qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(MARKED)
    box.show()

    assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_messages_and_progress_show_what_looks_like_html_as_letters(qtbot):
    outer = QWidget()
    qtbot.addWidget(outer)
    bar, panel = MessageBar(outer), ProgressPanel(outer, MARKED)
    outer.show()
    bar.tell(MARKED)
    panel.show()

    labels = [label for label in outer.findChildren(QLabel) if label.text() == MARKED]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText] * 2


async def test_no_label_of_any_page_takes_words_for_html(window, tmp_path):
    await window.open_file(tmp_path / "events.planner", create=True)

    def fill(db):
        event = make_event(db, MARKED)
        for name in (MARKED, "Ann <br> Bee"):
            make_guest(db, event, make_person(db, name))
        make_topic(db, event, MARKED)
        return event

    window.workspace.set_event(await window.workspace.write(SETUP, fill))
    for place in PLACES:
        page = window.show_page(place.noun)
        await until(lambda page=page: not page.is_busy())
        shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
        assert shown
        assert [label.text() for label in shown if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_a_long_tooltip_stands_in_lines_and_keeps_every_word():
    words = "Anna-Lena  Müller says\nwhat nobody has said before. " * 9

    assert max(map(len, folded(words).split("\n"))) <= 80
    assert folded(words).split() == words.split()
    assert folded("Ann\nBee") == "Ann\nBee"
    assert folded("") == ""
