"""Where the files of resources/ stand at run time."""

from importlib.resources import files
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return where a file or folder of resources/ stands, such as "data", "label-stock.json"."""
    return Path(str(files("planner._generated"))).joinpath(*parts)
