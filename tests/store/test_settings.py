"""Settings are on disk at once, whole, and never stop the program from starting."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.domain.errors import WrongValueError
from planner.store.lock import user_name
from planner.store.settings import Settings, default_file, default_folder, working_name


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))
    return tmp_path / "config"


def test_value_is_there_at_the_next_start(config):
    Settings().set("theme", "dark")
    Settings().set("columns", ["name", "handle"])
    assert Settings().get("theme") == "dark"
    assert Settings().get("columns") == ["name", "handle"]
    assert [path.name for path in config.iterdir() if not path.name.startswith(".")] == ["settings.json"]


def test_file_is_read_again_only_where_it_was_written_since(config):
    Settings().set("theme", "dark")
    file = config / "settings.json"
    assert Settings().get("theme") == "dark"
    written = file.stat().st_mtime_ns

    file.write_text(file.read_text().replace("dark", "pink"))
    os.utime(file, ns=(written, written))
    assert Settings().get("theme") == "dark"

    os.utime(file, ns=(written, written + 10**9))
    assert Settings().get("theme") == "pink"


def test_file_that_was_taken_away_is_no_longer_remembered(config):
    Settings().set("theme", "dark")
    (config / "settings.json").unlink()
    assert Settings().get("theme") is None


def test_list_that_was_got_can_be_changed_without_being_set(config):
    Settings().set("columns", ["name"])
    Settings().get("columns").append("handle")
    assert Settings().get("columns") == ["name"]


SET_MANY = """
import sys
from planner.store.settings import Settings
for number in range(40):
    Settings().set(f"{sys.argv[1]}/{number}", number)
"""


def test_windows_that_set_something_at_once_both_keep_it(config):
    names = ["one", "two", "three"]
    windows = [subprocess.Popen([sys.executable, "-c", SET_MANY, name]) for name in names]
    assert [window.wait(60) for window in windows] == [0, 0, 0]

    assert [Settings().get(f"{name}/{number}") for name in names for number in range(40)] == [*range(40)] * 3


def test_missing_value_is_the_default(config):
    assert Settings().get("theme") is None
    assert Settings().get("theme", "light") == "light"


def test_none_forgets(config):
    Settings().set("theme", "dark")
    Settings().set("theme", None)
    assert Settings().get("theme", "light") == "light"


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1]", b'{"recent": 7}', b'{"recent": [1, null]}'])
def test_unreadable_file_counts_as_empty(config, content):
    config.mkdir()
    (config / "settings.json").write_bytes(content)
    assert Settings().recent == []
    assert Settings().last_workspace is None
    Settings().set("theme", "dark")
    assert Settings().get("theme") == "dark"


def test_settings_that_cannot_be_written_do_not_stop_anything(config, expected_warnings):
    config.write_text("a file where the folder should be")
    Settings().set("theme", "dark")
    assert ["could not be kept" in record.getMessage() for record in expected_warnings] == [True]


def test_recent_workspaces_stand_last_first_and_once(config, tmp_path):
    for name in ("one", "two", "three", "two"):
        Settings().opened(tmp_path / name)
    assert Settings().recent == [tmp_path / "two", tmp_path / "three", tmp_path / "one"]
    Settings().forget(tmp_path / "three")
    assert Settings().recent == [tmp_path / "two", tmp_path / "one"]


def test_only_ten_recent_workspaces_are_kept(config, tmp_path):
    for number in range(12):
        Settings().opened(tmp_path / str(number))
    assert [path.name for path in Settings().recent] == [str(number) for number in range(11, 1, -1)]


def test_last_workspace_is_the_one_opened_last_if_it_is_still_there(config, tmp_path):
    (tmp_path / "there").touch()
    Settings().opened(tmp_path / "there")
    assert Settings().last_workspace == tmp_path / "there"
    Settings().opened(tmp_path / "gone")
    assert Settings().last_workspace is None


@pytest.mark.skipif(sys.platform == "win32", reason="folders of others are another matter on Windows")
def test_workspace_on_a_drive_that_does_not_answer_counts_as_not_there(config, tmp_path):
    Settings().opened(tmp_path / ("x" * 300))  # which the system refuses to look for, as it does on such a drive
    assert Settings().last_workspace is None
    assert Settings().recent_files == []


def test_new_workspaces_go_to_the_documents(config):
    assert default_folder().is_absolute()
    assert default_folder() == Path(default_folder().parent) / "Planner"


def test_a_folder_for_new_files_of_somebody_unknown_is_no_fault(config):
    Settings().set("files.folder", "~nobody-here/events")
    assert default_file() == Path("~nobody-here/events/Events.planner")


def test_setting_that_was_never_made_has_its_usual_value(config):
    assert Settings().get("look.text_size") == 100
    assert Settings().get("backups.on", default=True) is True


def test_setting_takes_only_what_it_can_be(config):
    with pytest.raises(WrongValueError, match="80 to 250"):
        Settings().set("look.text_size", 500)
    with pytest.raises(WrongValueError):
        Settings().set("look.colours", "pink")
    assert not (config / "settings.json").exists()


def test_setting_that_somebody_spoilt_in_the_file_has_its_usual_value(config):
    config.mkdir()
    (config / "settings.json").write_text('{"look.text_size": "big", "look.colours": ["dark"], "who.name": 7}')
    assert [Settings().get(key) for key in ("look.text_size", "look.colours", "who.name")] == [100, "system", ""]


def test_usual_value_is_not_kept_so_that_a_better_one_reaches_everybody(config):
    Settings().set("look.text_size", 120)
    assert Settings().has("look.text_size")
    Settings().set("look.text_size", 100)
    assert not Settings().has("look.text_size")


def test_new_workspaces_go_to_the_folder_that_was_set(config, tmp_path):
    Settings().set("files.folder", str(tmp_path / "Events"))
    assert default_file() == tmp_path / "Events" / "Events.planner"


def test_work_is_done_under_the_name_that_was_set(config):
    assert working_name() == user_name()
    Settings().set("who.name", "  Ngozi Obi ")
    assert working_name() == "Ngozi Obi"
