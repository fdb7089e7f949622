"""Where the program's own compiled forms, icons, fonts and texts lie."""

from pathlib import Path

import planner


def generated(folder: str) -> Path:
    """Return a folder of what packaging/generate.py made."""
    return Path(planner.__file__).parent / "_generated" / folder
