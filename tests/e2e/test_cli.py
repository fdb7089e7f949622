"""The command line as people and scripts use it: from a list to paper, refusals in sentences, exit statuses."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import factories
import pytest
from pypdf import PdfReader

from planner.cli import main
from planner.services.sample import sample_lists
from planner.store.settings import Settings
from planner.store.workspace import Workspace

LIST = """First name,Surname,E-mail,Company,Will you come?
Zoë,Müller,zoe@post.example,Brightwell,Yes
Łukasz,Wiśniewski,lukasz@post.example,Vistula,No
,,,,
丽华,王,lihua@post.example,,Maybe
"""

Run = Callable[..., str]


@pytest.fixture
def attendees(tmp_path: Path) -> Path:
    path = tmp_path / "sign-ups.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "events.planner"


@pytest.fixture
def planner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `planner WORDS…` and return what it printed; it must end with `status`."""
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))

    def run(*words: Any, status: int = 0) -> str:
        assert main([str(word) for word in words]) == status
        said = capsys.readouterr()
        assert bool(said.err) == (status != 0)
        return said.err if status else said.out

    return run


def test_a_list_becomes_an_event_badges_a_schedule_and_an_invite_list(
    planner: Run, attendees: Path, file: Path, tmp_path: Path
) -> None:
    planner("import", attendees, "--event", "Autumn Meetup", "--new", "--workspace", file)
    planner("export", "guests", tmp_path / "out.csv", "--event", "autumn meetup", "--where", "rsvp=accepted,tentative")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as out:
        assert [row["Name"] for row in csv.DictReader(out)] == ["Zoë Müller", "王丽华"]
    said = planner("print", "badges", tmp_path / "badges.pdf", "--event", "Autumn Meetup", "--stock", "Avery 5395")
    assert said.startswith("2 badges on 1 sheet of Avery 5395")
    eight = ("--stock", "Avery 5395", "--skip", "7")
    planner("print", "badges", tmp_path / "all.pdf", "--event", "Autumn Meetup", *eight, "--where", "rsvp!=")
    assert len(PdfReader(tmp_path / "all.pdf").pages) == 2


def test_badges_that_deserve_a_look_are_told(planner: Run, file: Path, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text(f"Name,E-mail\nAda Thorne,ada@post.example\n{'W' * 79},w@post.example\n", encoding="utf-8")
    planner("import", path, "--event", "Autumn", "--new", "--workspace", file)
    [_written, _look, trouble] = planner("print", "badges", tmp_path / "badges.pdf", "--event", "Autumn").splitlines()
    assert trouble.startswith(f"  Label 2 on sheet 1, {'W' * 79}: Name: shrinks to ")


def test_a_schedule_is_drawn_on_the_paper_and_by_the_clock_that_one_has(
    planner: Run, file: Path, tmp_path: Path
) -> None:
    with Workspace.open(file, create=True) as workspace:
        workspace.write(factories.SETUP, lambda db: factories.make_session(db, factories.make_event(db, "Autumn")))
    drawn = ("print", "schedule", tmp_path / "wall.pdf", "--event", "Autumn", "--workspace", file)

    def page(*options: str) -> tuple[set[int], str]:
        planner(*drawn, *options)
        (sheet,) = PdfReader(tmp_path / "wall.pdf").pages
        words = "".join(sheet.extract_text().split())
        return {round(sheet.mediabox.width), round(sheet.mediabox.height)}, words

    letter, a4 = {612, 792}, {595, 842}
    assert page("--paper", "Letter")[0] == letter
    Settings().set("paper.size", "Letter")
    Settings().set("time.clock", "12")
    size, said = page()
    assert (size, "6:30pm" in said, "18:30" in said) == (letter, True, False)
    Settings().set("time.clock", "24")
    size, said = page("--paper", "A4")
    assert (size, "18:30" in said) == (a4, True)


def test_a_schedule_drawn_on_a_german_computer_is_in_english_throughout(file: Path, tmp_path: Path) -> None:
    with Workspace.open(file, create=True) as workspace:
        workspace.write(factories.SETUP, lambda db: factories.make_session(db, factories.make_event(db, "Autumn")))
    words = ["--workspace", file, "print", "schedule", tmp_path / "wall.pdf", "--event", "Autumn"]
    of_germany = {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "PLANNER_CONFIG_DIR": str(tmp_path / "config")}
    env = os.environ | of_germany | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-m", "planner", *words], env=env, check=True)

    said = "".join(PdfReader(tmp_path / "wall.pdf").pages[0].extract_text().split())
    assert "Monday8March2027" in said
    assert "Montag" not in said


def test_the_file_opened_last_is_used_when_none_is_named(planner: Run, attendees: Path, file: Path) -> None:
    planner("--workspace", file, "import", attendees, "--event", "Autumn Meetup", "--new")
    (event,) = json.loads(planner("events", "--json"))
    assert (event["name"], event["starts"], event["ends"]) == ("Autumn Meetup", None, None)


def test_ids_in_json_are_texts_that_no_reader_rounds_and_that_name_the_event(
    planner: Run, attendees: Path, file: Path, tmp_path: Path
) -> None:
    words = ("import", attendees, "--event", "Autumn Meetup", "--new", "--json", "--workspace", file)
    made = json.loads(planner(*words))["event"]
    (event,) = json.loads(planner("events", "--json"))
    assert (event["id"], int(made) > 2**53) == (made, True)
    assert json.loads(planner("import", attendees, "--event", made, "--json"))["event"] == made
    planner("export", "guests", tmp_path / "guests.csv", "--event", made)
    (step,) = json.loads(planner("history", "--json"))
    planner("backup")
    (backup,) = json.loads(planner("restore", "--list", "--json"))
    assert (step["id"], backup["last"]["id"]) == ("1", "1")


def test_history_is_narrowed_by_who_day_and_number(planner: Run, attendees: Path, file: Path) -> None:
    planner("import", attendees, "--event", "Autumn Meetup", "--new", "--workspace", file)
    (step,) = json.loads(planner("history", "--json"))
    today = datetime.now().astimezone().date()
    assert json.loads(planner("history", "--json", "--who", step["who"], "--since", today, "--limit", 1)) == [step]
    assert json.loads(planner("history", "--json", "--who", "Nobody")) == []
    assert json.loads(planner("history", "--json", "--since", today + timedelta(days=2))) == []
    for wrong in (("--limit", "0"), ("--since", "yesterday")):
        with pytest.raises(SystemExit):
            planner("history", *wrong)


def test_undo_redo_and_history_tell_the_same_story(planner: Run, attendees: Path, file: Path) -> None:
    planner("import", attendees, "--event", "Autumn Meetup", "--new", "--workspace", file)
    assert json.loads(planner("undo", "--json")) == {"undone": "Bring in sign-ups.csv"}
    assert json.loads(planner("events", "--json")) == []
    (step,) = json.loads(planner("history", "--json"))
    assert (step["label"], step["undone"]) == ("Bring in sign-ups.csv", True)
    assert planner("undo", status=1) == "planner: There is nothing to undo.\n"
    planner("redo")
    assert len(json.loads(planner("events", "--json"))) == 1
    assert planner("redo", status=1) == "planner: There is nothing to do again.\n"
    assert json.loads(planner("check", "--json")) == {"sound": True, "findings": []}


def test_the_same_list_again_changes_nothing(planner: Run, attendees: Path, file: Path) -> None:
    words = ("import", attendees, "--event", "Autumn Meetup", "--new", "--json", "--workspace", file)
    first, again = json.loads(planner(*words)), json.loads(planner(*words))
    assert (first["counts"], again["counts"]) == ({"new": 3}, {"same": 3})
    assert (first["event"], again["added"]) == (again["event"], 0)
    assert len(json.loads(planner("history", "--json"))) == 1


def test_a_list_that_changes_nothing_does_not_offer_to_undo_the_step_before(
    planner: Run, attendees: Path, file: Path
) -> None:
    words = ("import", attendees, "--event", "Autumn Meetup", "--new", "--workspace", file)
    assert planner(*words).endswith("Brought in: 3 new. “planner undo” takes it back.\n")
    assert planner(*words).endswith("Nothing changed: 3 the same.\n")


UNSAID = """Name,Email,Firm,Shoe size,Ticket type
Anna Kowalska,,Oak,42,General
Anna Kowalska,,Ash,43,VIP
Jo Oak,jo@,Oak,,VIP
"""


@pytest.fixture
def unsaid(tmp_path: Path) -> Path:
    """A list with namesakes, a broken address and a column for nothing; it does not say who comes."""
    path = tmp_path / "unsaid.csv"
    path.write_text(UNSAID, encoding="utf-8")
    return path


def coming(planner: Run) -> list[int]:
    return [int(line.split()[-2]) for line in planner("events").splitlines()[1:]]


def test_an_import_tells_what_stays_behind_who_is_in_doubt_and_how_all_are_taken(
    planner: Run, unsaid: Path, file: Path
) -> None:
    words = ("import", unsaid, "--event", "Autumn", "--new", "--workspace", file)
    said = planner(*words).splitlines()
    assert said[0] == "Line 4 is kept. “jo@” is no e-mail address. It is kept in the notes."
    assert said[1] == "Not brought in: Shoe size. See --map."
    assert said[2].startswith("Line 3 has the name of another guest")
    assert "all who have not answered count as “Accepted”" in said[3]
    assert said[4] == "Brought in: 3 new. “planner undo” takes it back."
    assert coming(planner) == [3]
    assert planner(*words).endswith("Nothing changed: 3 the same.\n")
    assert "Not brought in: Shoe size." in planner("import", unsaid, "--dry-run")


def test_what_a_list_leaves_open_is_said_by_options(planner: Run, unsaid: Path, file: Path) -> None:
    words = ("import", unsaid, "--event", "Autumn", "--new", "--workspace", file)
    told = json.loads(planner(*words, "--json", "--rsvp", "invited", "--namesakes", "same"))
    assert (told["counts"], told["namesakes"]) == ({"new": 2, "repeated": 1}, [])
    assert (told["rsvp"], told["left_out"]) == ("invited", ["Shoe size"])
    assert coming(planner) == [0]
    assert "nobody counts as coming" in planner("import", unsaid, "--dry-run", "--rsvp", "none")
    with pytest.raises(SystemExit):
        planner(*words, "--rsvp", "perhaps")


def test_a_list_that_names_nobody_makes_no_event(planner: Run, tmp_path: Path, file: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    said = planner("import", path, "--event", "Autumn", "--new", "--workspace", file, status=1)
    assert "names nobody" in said
    assert not file.exists()


def test_names_that_would_steer_the_terminal_are_shown_tamed(planner: Run, tmp_path: Path) -> None:
    path = tmp_path / "evil.csv"
    path.write_text("Name,E-mail\n\x1b[2JAda Thorne,ada@post.example\n", encoding="utf-8")
    assert "\x1b" not in planner("import", path, "--dry-run")


@pytest.mark.skipif(sys.platform != "linux", reason="file names of other systems are text")
def test_a_file_name_that_is_no_text_comes_in_all_the_same(planner: Run, tmp_path: Path, file: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/l\xffst.csv"))
    path.write_text(LIST, encoding="utf-8")
    planner("import", path, "--event", "Autumn", "--new", "--workspace", file)
    assert json.loads(planner("history", "--json"))[0]["label"] == "Bring in l?st.csv"


def test_export_says_that_it_replaced_a_file(planner: Run, attendees: Path, file: Path, tmp_path: Path) -> None:
    planner("import", attendees, "--event", "Autumn Meetup", "--new", "--workspace", file)
    words = ("export", "guests", tmp_path / "out.csv", "--event", "Autumn Meetup")
    assert planner(*words) == f"3 guests written to {tmp_path / 'out.csv'}.\n"
    assert planner(*words) == f"3 guests written to {tmp_path / 'out.csv'}, in place of the file there.\n"
    assert planner("export", "guests", ".", "--event", "Autumn Meetup", status=1).startswith(
        "planner: “.” was not written"
    )
    too_long = tmp_path / ("x" * 300 + ".csv")
    assert "was not written" in planner("export", "guests", too_long, "--event", "Autumn Meetup", status=1)


def test_a_file_that_went_away_is_not_replaced_by_another(planner: Run, attendees: Path, file: Path) -> None:
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", file)
    file.unlink()
    said = planner("import", attendees, "--event", "Autumn", "--new", status=1)
    assert f"{file}, which was opened last, is not there any more." in said
    assert not file.exists()


def test_an_import_that_is_refused_makes_no_file_and_is_not_the_last_one(
    planner: Run, attendees: Path, file: Path, tmp_path: Path
) -> None:
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", file)
    other = tmp_path / "other.planner"
    assert "needs a name" in planner("import", attendees, "--event", "  ", "--new", "--workspace", other, status=1)
    assert not other.exists()
    planner("export", "guests", tmp_path / "out.csv", "--event", "Autumn")


def test_a_name_that_is_too_long_is_refused_with_a_sentence(planner: Run, tmp_path: Path) -> None:
    assert "cannot be reached: File name too long" in planner("events", "--workspace", tmp_path / ("x" * 300), status=1)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no output that is always full")
def test_output_that_finds_no_room_is_told(planner: Run, attendees: Path, file: Path, tmp_path: Path) -> None:
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", file)
    command = [sys.executable, "-m", "planner", "events", "--workspace", str(file)]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (
        1,
        "planner: The system refused to go on: No space left on device. What was done before is kept.",
    )


@pytest.mark.skipif(sys.platform != "linux", reason="file names of other systems are text")
def test_a_workspace_whose_name_is_no_text_is_remembered(planner: Run, attendees: Path, tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.planner"))
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", file)
    assert json.loads(planner("events", "--json"))[0]["name"] == "Autumn"


def test_a_column_is_read_as_told(planner: Run, attendees: Path) -> None:
    said = planner("import", attendees, "--dry-run", "--json", "--map", "Company=job_title", "--map", "Will you come?=")
    first = json.loads(said)["people"][0]
    assert (first["organisation"], first["job_title"], first["rsvp"]) == (None, "Brightwell", None)
    said = planner("import", attendees, "--dry-run", "--map", "Shoe size=notes", status=1)
    assert "no column “Shoe size”" in said
    assert "maps nothing" in planner("import", attendees, "--dry-run", "--map", "Company=shoe", status=1)


NASTY: dict[str, tuple[bytes, list[str] | str]] = {
    "two encodings": (
        "Name;E-Mail\nZoë Ek;z@x.org\n".encode() + "Jürgen Oß;j@x.org\n".encode("cp1252"),
        ["Zoë Ek", "Jürgen Oß"],
    ),
    "one column, unquoted commas": ("Name\nMüller, Zoë\nEk, Bo\n".encode(), ["Zoë Müller", "Bo Ek"]),
    "headings twice": (b"Name,Email,Email,Name\nAda Oak,a@x.org,b@x.org,Ada Oak\n", ["Ada Oak"]),
    "title above, totals below": (
        b"\n\nParty 2027,,\n\nName,Email,RSVP\n\nAda,a@x.org,Yes\n,,\nBo,b@x.org,No\n\nTotal,2,\nYes: 1,,\nThank you,,\n",
        ["Ada", "Bo"],
    ),
    "ragged": (b"Name,Email,Firm\nAda\nBo,b@x.org\nCy,c@x.org,Ash,more,still more\n", ["Ada", "Bo", "Cy"]),
    "quotes never closed": (
        b'Name,Email,Notes\nAda,a@x.org,"so\nBo,b@x.org,fine\n"Cy,c@x.org,x\n',
        ["Ada", "Bo", "Cy"],
    ),
    "nothing": (b"", "is empty"),
    "a head alone": (b"Name,Email,Company\n", []),
    "UTF-16 and an odd byte": ("Name\tEmail\n佐藤\ts@x.org\n".encode("utf-16") + b"\n", ["佐藤"]),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "is not a list"),
    "a web page": (b"<!DOCTYPE html>\n<html><body>Sign in, please</body></html>", "is a web page"),
    "headings exchanged": (b"Email,Name\nAda Oak,ada@x.org\nBo Ek,bo@x.org\n", ["Ada Oak", "Bo Ek"]),
    "zero bytes": (b"Name,Email\nA\0da,a@x.org\n\0\0\nBo,b@x.org\n", ["Ada", "Bo"]),
    "one endless line": (b"x" * 5_000_000, "is not a list"),
}


@pytest.mark.parametrize(("content", "outcome"), NASTY.values(), ids=NASTY)
def test_nasty_list_is_read_right_or_refused_in_a_sentence(
    planner: Run, tmp_path: Path, content: bytes, outcome: list[str] | str
) -> None:
    path = tmp_path / "nasty.csv"
    path.write_bytes(content)
    if isinstance(outcome, str):
        assert outcome in planner("import", path, "--dry-run", status=1)
        return
    found = json.loads(planner("import", path, "--dry-run", "--json"))
    assert [person["full_name"] for person in found["people"]] == outcome


def test_folder_named_like_a_list_is_refused(planner: Run, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    assert "is a folder" in planner("import", tmp_path / "folder.csv", "--dry-run", status=1)


def test_a_comma_within_names_is_told_and_can_be_kept(planner: Run, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name;E-Mail\nMüller, Zoë;zoe@post.example\nEk, Bo;bo@post.example\n", encoding="utf-8")
    said = planner("import", path, "--dry-run")
    assert "“Müller, Zoë” is read as Zoë Müller. With --names as-written, names stay as they are." in said
    kept = planner("import", path, "--dry-run", "--names", "as-written")
    assert "“Müller, Zoë” stays as it is written." in kept
    people = json.loads(planner("import", path, "--dry-run", "--json", "--names", "as-written"))["people"]
    assert [person["full_name"] for person in people] == ["Müller, Zoë", "Ek, Bo"]


def test_a_dry_run_makes_no_file_and_loads_neither_qt_nor_sqlalchemy(attendees: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from planner.cli import main; status = main(sys.argv[1:]);"
        "loaded = {name.partition('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6', 'sqlalchemy', 'alembic'};"
        "print(loaded, file=sys.stderr); sys.exit(status)"
    )
    before = set(tmp_path.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", code, "import", str(attendees), "--event", "X", "--new", "--dry-run", "--json"],
        env=os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "config"), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.strip() == "set()"
    told = json.loads(done.stdout)
    assert [person["line"] for person in told["people"]] == [2, 3, 5]
    assert told["format"] == {"encoding": "utf-8", "delimiter": ",", "header_line": 1, "preset": None}
    assert set(tmp_path.iterdir()) == before


def test_refusals_are_sentences_that_name_what_there_is(
    planner: Run, attendees: Path, file: Path, tmp_path: Path
) -> None:
    assert "Say which file" in planner("events", status=1)
    assert "no workspace at" in planner("events", "--workspace", file, status=1)
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", file)
    assert "the events there are: Autumn" in planner(
        "export", "guests", tmp_path / "o.csv", "--event", "Spring", status=1
    )
    assert "There is no label sheet" in planner(
        "print", "badges", tmp_path / "o.pdf", "--event", "Autumn", "--stock", "Nobody 1", status=1
    )
    assert "no guest fits" in planner(
        "print", "badges", tmp_path / "o.pdf", "--event", "Autumn", "--where", "role=press", status=1
    )
    assert "has to end in .ics" in planner("export", "schedule", tmp_path / "o.txt", "--event", "Autumn", status=1)
    assert not any(path.name.startswith("o.") for path in tmp_path.iterdir())


def test_a_file_that_is_no_workspace_is_left_as_it_is(planner: Run, attendees: Path) -> None:
    before = attendees.read_bytes()
    planner("import", attendees, "--event", "Autumn", "--new", "--workspace", attendees, status=1)
    assert attendees.read_bytes() == before


def test_wrong_usage_ends_with_two() -> None:
    for words in (["bogus"], ["print", "badges"], ["print", "badges", "o.pdf", "--event", "A", "--skip", "-1"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2


def test_an_event_whose_name_stands_twice_is_asked_for_by_id(planner: Run, file: Path) -> None:
    from planner.domain.texts import text
    from planner.services.events import create_event
    from planner.store.workspace import Workspace

    with Workspace.open(file, create=True) as workspace:
        ids = [workspace.write(text("Add"), create_event, "Twin") for _ in range(2)]
    said = planner("import", sample_lists()[0], "--event", "Twin", "--workspace", file, status=1)
    assert all(str(key) in said for key in ids)
    planner("import", sample_lists()[0], "--event", ids[1], "--workspace", file)


def test_file_that_is_no_workspace_is_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name\nAda Oak\n", encoding="utf-8")
    assert main([str(people)]) == 1
    said = capsys.readouterr().err
    assert "is no workspace, so nothing was opened" in said
    assert f"planner import {people} --event NAME" in said
