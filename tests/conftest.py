"""What every test needs: a Qt without a display, fresh forms, coroutines on Qt's loop, no failure unheard."""

import asyncio
import inspect
import logging
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from generate import generate

generate()

import factories
import hypothesis
from PySide6.QtWidgets import QApplication

from planner.domain.errors import PlannerError
from planner.domain.texts import Text
from planner.gui.garbage import Collector
from planner.services import sample
from planner.store.workspace import Workspace

# A busy machine is no fault of the program, and a check that passed here passes again elsewhere.
hypothesis.settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Make the application with widgets before printing makes one without (a process has only one), and let no thread of
    Python's own look for garbage, as in the program.
    """
    yield Collector(qapp)
    # A display that is none keeps what was copied until after Python has gone, and falls over it.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _look_for_garbage(collector: Collector) -> Iterator[None]:
    yield
    collector.look()


@pytest.fixture(scope="session", autouse=True)
def _nobodys_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what the person at this computer has set out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLANNER_CONFIG_DIR", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new, empty workspace on disk."""
    with factories.new_workspace(tmp_path) as opened:
        yield opened


@pytest.fixture
def proved_write(workspace: Workspace) -> Callable[..., Any]:
    """Write like `workspace.write`, and prove that the step can be undone and redone to the last letter."""

    def write(label: Text, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        before = workspace.read(factories.dump)
        result = workspace.write(label, fn, *args, **kwargs)
        after = workspace.read(factories.dump)
        if after != before:
            workspace.undo()
            assert workspace.read(factories.dump) == before
            workspace.redo()
            assert workspace.read(factories.dump) == after
        return result

    return write


@pytest.fixture
def loop(qapp):
    """Qt's loop as asyncio's loop; `async def` tests run on it."""
    from planner.gui import aio

    with aio.new_loop() as made:
        yield made
        # Tasks of closed windows end here, so that none is left waiting when the loop goes.
        made.run_until_complete(_end_tasks())
    asyncio.set_event_loop(None)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if inspect.iscoroutinefunction(getattr(item, "function", None)) and "loop" not in item.fixturenames:
            item.fixturenames.insert(0, "loop")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    pyfuncitem.funcargs["loop"].run_until_complete(pyfuncitem.obj(**wanted))
    return True


async def _end_tasks():
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@pytest.fixture(autouse=True)
def sample_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most tests know the days that the files of the sample name, and those move with the clock."""
    monkeypatch.setattr(sample, "_today", lambda: date(2026, 11, 27))


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_warnings() -> list[logging.LogRecord]:
    """Ask for this where a test expects warnings in the log; it is filled with them."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    if "expected_warnings" in request.fixturenames:
        listener.records = request.getfixturevalue("expected_warnings")
    yield
    logging.getLogger().removeHandler(listener)
    if "expected_warnings" not in request.fixturenames:
        assert [record.getMessage() for record in listener.records] == []


@pytest.fixture
def told() -> list[PlannerError]:
    """Ask for this where a test expects failures that the window tells; it is filled with them."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_failure(request: pytest.FixtureRequest) -> Iterator[None]:
    if not {"qtbot", "qapp", "loop"} & set(request.fixturenames):
        yield
        return
    from planner.gui import errors

    heard = request.getfixturevalue("told") if "told" in request.fixturenames else []
    errors.board().failed.connect(heard.append)
    yield
    errors.board().failed.disconnect(heard.append)
    if "told" not in request.fixturenames:
        assert [str(error) for error in heard] == []
