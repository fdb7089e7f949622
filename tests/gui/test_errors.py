"""A bug is shown once, and what can be sent of it or of a bad end holds nobody's data."""

import sys
from datetime import datetime

import pytest

from planner.gui import crashes, errors
from planner.gui.widgets.message_bar import MessageBar
from planner.store.runs import BadEnd


@pytest.fixture
def reports():
    heard = []
    errors.board().broke.connect(heard.append)
    yield heard
    errors.board().broke.disconnect(heard.append)


@pytest.fixture
def _hook(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", errors._on_uncaught)


def break_down(name):
    raise LookupError(f"no guest called {name}")


def broken(name):
    try:
        break_down(name)
    except LookupError as error:
        return error


@pytest.mark.usefixtures("_hook", "qapp")
def test_same_bug_is_shown_once_and_counted_in_the_log(reports, expected_warnings):
    for name in ("Zoë Ångström", "Ngozi Obi", "Zoë Ångström"):
        errors.report(broken(name))
    assert len(reports) == 1
    assert "seen 3 times" in expected_warnings[-1].getMessage()


@pytest.mark.usefixtures("qapp")
def test_report_names_kinds_and_places_and_no_value():
    report = errors.report_of(broken("Zoë Ångström"))
    assert "builtins.LookupError" in report
    assert "test_errors.py" in report
    assert "break_down" in report
    assert "Zoë" not in report
    assert "/" not in report.split("\n", 1)[1]


@pytest.mark.usefixtures("qapp")
def test_report_names_what_led_to_an_error():
    try:
        try:
            break_down("Ngozi Obi")
        except LookupError as error:
            raise RuntimeError("Ngozi Obi again") from error
    except RuntimeError as error:
        report = errors.report_of(error)
    assert "builtins.RuntimeError from builtins.LookupError" in report
    assert "Ngozi" not in report


def write_log(folder):
    errors.log_file(folder).write_text(
        "2027-03-08 10:00:00,000 ERROR old: before\n"
        "2027-03-08 12:00:01,000 ERROR planner: Uncaught: Zoë\n"
        "ValueError: zoe@example.org\n",
        encoding="utf-8",
    )


def test_report_of_a_bad_end_holds_the_log_since_it_began_without_data(qapp, tmp_path):
    write_log(tmp_path)
    ends = [BadEnd(datetime(2027, 3, 8, 12).astimezone(), "Fatal Python error: Aborted\n")]
    report = crashes.report_of(ends, tmp_path)
    assert report.splitlines()[1:] == [
        "Began 2027-03-08 12:00:00",
        "Fatal Python error: Aborted",
        "Log",
        "2027-03-08 12:00:01,000 ERROR planner",
        "ValueError",
    ]


@pytest.mark.parametrize(
    ("fault", "said"), [("", "cut short"), ("Fatal Python error: Aborted", "fault of the program")]
)
def test_bad_end_is_told_once_at_the_next_start(qtbot, tmp_path, fault, said):
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / "20270308T120000-17.fault").write_text(fault)
    bar = MessageBar()
    qtbot.addWidget(bar)
    crashes.tell_bad_end(tmp_path, bar)
    assert said in bar.words()
    assert "kept" in bar.words()
    bar.hide()
    crashes.tell_bad_end(tmp_path, bar)
    assert bar.words() == ""
