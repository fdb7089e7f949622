"""A workspace of every release opens for ever, sound and with its people (packaging/keep_release.py keeps one)."""

import shutil
from pathlib import Path

import factories
import pytest

from planner.store.check import find_problems
from planner.store.workspace import Workspace

KEPT = sorted((Path(__file__).parent.parent / "files" / "workspaces").glob("*.planner"))


@pytest.mark.parametrize("kept", KEPT, ids=[path.stem for path in KEPT])
def test_workspace_of_a_release_opens(kept, tmp_path):
    path = Path(shutil.copy(kept, tmp_path))
    with Workspace.open(path) as workspace:
        assert len(workspace.read(factories.dump)["guest"]) > 100
        assert workspace.read(find_problems) == []
