"""What every test needs: a Qt without a display, and fresh forms and resources."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from generate import generate

generate()

from collections.abc import Callable, Iterator  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import factories  # noqa: E402
import pytest  # noqa: E402

from planner.domain.texts import Text  # noqa: E402
from planner.store.workspace import Workspace  # noqa: E402


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
