"""The letters of the window: Inter for what we write, Noto for the scripts that it lacks."""

from planner.resources import resource

FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew")
AT_FIRST = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
_loaded: set[str] = set()


def load(names: tuple[str, ...] = AT_FIRST) -> None:
    """Make the named font files known to Qt, each once."""
    from PySide6.QtGui import QFontDatabase

    for name in names:
        if name not in _loaded:
            _loaded.add(name)
            QFontDatabase.addApplicationFont(str(resource("fonts") / f"{name}.ttf"))


def load_all() -> None:
    """Load what the first picture did not need; badges and names in other scripts do."""
    load(tuple(sorted(path.stem for path in resource("fonts").glob("*.ttf"))))
