"""From start to first paint, and on to a page filled from the file: Planner against an empty PySide6 window.

The first paint shows the page as it was when the window was closed, and the bare frame where there is no picture of
that. `plain_window.py` is what a window over the same tables costs at least.
"""

import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder

HERE = Path(__file__).parent
PAINT = {"PLANNER_EXIT_AFTER_PAINT": "1"}
OPEN = {"PLANNER_EXIT_AFTER_OPENING": "1"}


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        bare = [sys.executable, HERE / "bare_window.py"]
        small, large = (_workspace(bench, count) for count in (120, 10_000))
        plain = [sys.executable, HERE / "plain_window.py", small]
        for _ in range(2):  # on a small screen the window has its lasting size only at the second start
            bench.run("seen", _planner(large), **OPEN)
        compare(
            "Start, then exit",
            {
                "a bare PySide6 QMainWindow, first paint": lambda: bench.time("bare", bare),
                "Planner, first paint, the bare frame": lambda: bench.time("planner", _planner(small), **PAINT),
                "Planner, first paint, the page as it was": lambda: bench.time("seen", _planner(large), **PAINT),
                "fifty rows of the same tables in a plain window": lambda: bench.time("plain", plain),
                "Planner, page filled, 120 guests": lambda: bench.time("planner", _filled(small)),
                "Planner, page filled, 10,000 guests": lambda: bench.time("planner", _filled(large)),
            },
            rounds=7,
        )


def _workspace(bench: Bench, count: int) -> Path:
    people = write_list(bench.folder / f"{count}.csv", count)
    file = bench.folder / f"{count}.planner"
    bench.run("planner", [*_planner(file), "import", people, "--event", "Bench", "--new"])
    return file


def _filled(file: Path) -> list[str | Path]:
    return [sys.executable, HERE / "filled_page.py", file]


def _planner(file: Path) -> list[str | Path]:
    return [sys.executable, "-m", "planner", "--workspace", file]


if __name__ == "__main__":
    main()
