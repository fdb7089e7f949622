"""Where the files of resources/ stand at run time."""

from pathlib import Path

# importlib.resources would say the same, and costs every start some milliseconds.
_FOLDER = Path(__file__).parent / "_generated"


def resource(*parts: str) -> Path:
    """Return where a file or folder of resources/ stands, such as "data", "label-stock.json"."""
    return _FOLDER.joinpath(*parts)
