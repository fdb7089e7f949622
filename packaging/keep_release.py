"""Keep a workspace of this release in tests/files/workspaces, where it must open for ever: run once a release."""

import os
import sys
from pathlib import Path

from planner import __version__
from planner.domain.texts import N_, text
from planner.services.sample import add_sample
from planner.store.migrate import OURS
from planner.store.workspace import Workspace

FOLDER = Path(__file__).parent.parent / "tests" / "files" / "workspaces"


def keep() -> Path:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{__version__}-{OURS.head}.planner"
    if path.exists():
        sys.exit(f"{path.name} is kept already: raise the version first.")
    os.environ["LOGNAME"] = "planner"  # the history names nobody who works here
    with Workspace.open(path, create=True) as workspace:
        workspace.write(text(N_("Add the sample event")), add_sample)
    return path


if __name__ == "__main__":
    print(keep())
