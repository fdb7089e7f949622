"""What the message bar tells and when it goes: with the page, or where it is a fault or a question when closed."""

import pytest
from factories import SETUP, make_event
from gui.accessibility import check
from PySide6.QtWidgets import QPushButton

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_, text
from planner.gui import aio, errors, theme

REFUSAL = PlannerError(text(N_("{file} is locked. Nothing was changed. Close it elsewhere."), file="a.csv"))


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with two events, at the first one's page."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    first = loop.run_until_complete(window.workspace.write(SETUP, make_event, "First"))
    window.second = loop.run_until_complete(window.workspace.write(SETUP, make_event, "Second"))
    loop.run_until_complete(aio.settled())
    window.workspace.set_event(first)
    window.show_page("badges")
    loop.run_until_complete(aio.settled())
    return window


async def test_notice_goes_with_the_page_that_it_was_about(window):
    window.pages["badges"].told.emit("12 badges went to Office.")
    window.show_page("badges")
    assert window.ui.message_bar.words() == "12 badges went to Office."
    check(window.ui.message_bar)

    window.show_page("guests")
    assert window.ui.message_bar.words() == ""
    window.show_page("badges")
    assert window.ui.message_bar.words() == ""
    await aio.settled()


async def test_notice_goes_with_the_event_that_it_was_about(window):
    window.pages["badges"].told.emit("12 badges went to Office.")

    window.workspace.set_event(window.second)

    assert window.ui.message_bar.words() == ""
    await aio.settled()


async def test_failure_stays_with_its_page_until_it_is_closed(window, told):
    errors.report(REFUSAL)
    window.show_page("badges")
    window.workspace.set_event(window.second)
    await aio.settled()

    assert window.ui.message_bar.words() == str(REFUSAL)
    window.ui.message_bar._close.click()
    assert window.ui.message_bar.words() == ""


async def test_failure_goes_when_somebody_turns_to_another_page(window, told):
    errors.report(REFUSAL)
    window.show_page("guests")
    await aio.settled()

    assert window.ui.message_bar.words() == ""


async def test_question_and_fault_of_ours_wait_for_an_answer_on_every_page(window):
    bar = window.ui.message_bar
    window.pages["badges"].asked.emit("2 sheets went to Office. Did all come out well?", "Mark as printed", bar.hide)
    window.show_page("guests")
    assert bar.words() == "2 sheets went to Office. Did all come out well?"
    bar.tell_fault("KeyError in guests/page.py")
    window.show_page("badges")
    assert "fault of the program" in bar.words()
    await aio.settled()


async def test_no_is_an_answer_to_a_question_and_does_nothing(window):
    bar, marked = window.ui.message_bar, []
    window.pages["badges"].asked.emit("Did all come out well?", "Mark as printed", lambda: marked.append(1))
    check(bar)
    (no,) = [each for each in bar.findChildren(QPushButton) if each.isVisible() and each.text() == "No"]
    no.click()
    assert bar.words() == ""
    assert marked == []
    window.pages["badges"].told.emit("12 badges went to Office.")
    assert not no.isVisible()
    await aio.settled()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_a_report_is_as_high_as_its_content(window, qapp, zoom):
    theme.choose(qapp, zoom=zoom)
    bar = window.ui.message_bar
    bar.tell_fault("KeyError in guests/page.py\n" * 30)
    bar._details.setChecked(True)
    await aio.settled()
    window.ui.right.activate()
    spare = bar.height() - bar._report.height() - bar._words.heightForWidth(bar._words.width())
    assert 0 < spare < theme.px(60)


async def test_file_that_was_written_can_be_shown_until_the_page_is_left(window, tmp_path):
    window.pages["badges"].written.emit("12 badges were saved as badges.pdf.", tmp_path / "badges.pdf")
    await aio.settled()

    assert window.ui.message_bar.words() == "12 badges were saved as badges.pdf."
    offers = [button.text() for button in window.ui.message_bar.findChildren(QPushButton) if button.isVisible()]
    assert "Show in folder" in offers
    window.show_page("guests")
    assert window.ui.message_bar.words() == ""
    await aio.settled()


async def test_notice_after_a_failure_goes_with_its_page_again(window, told):
    errors.report(REFUSAL)
    window.pages["badges"].told.emit("12 badges went to Office.")

    window.show_page("guests")

    assert window.ui.message_bar.words() == ""
    await aio.settled()


async def test_stopped_work_is_told_as_a_notice(window, told):
    errors.report(StoppedError(text(N_("Stopped. Nothing was changed."))))
    assert window.ui.message_bar.words() == "Stopped. Nothing was changed."

    window.show_page("guests")

    assert window.ui.message_bar.words() == ""
    await aio.settled()


async def test_warning_about_the_file_stays(window, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    await window.open_file(folder / "events.planner", create=True)
    await window.workspace.write(SETUP, make_event, "Third")
    await aio.settled()

    window.show_page("schedule")
    await aio.settled()

    assert "Dropbox" in window.ui.message_bar.words()
