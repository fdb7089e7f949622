"""From start to first paint, and on to a page filled from the file: Planner against an empty PySide6 window.

The first paint is the bare frame, by design; what people wait for is the filled page, so both are told.
"""

import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder

HERE = Path(__file__).parent
PAINT = {"PLANNER_EXIT_AFTER_PAINT": "1"}


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        bare = [sys.executable, HERE / "bare_window.py"]
        small, large = (_workspace(bench, count) for count in (120, 10_000))
        compare(
            "Start, then exit",
            {
                "a bare PySide6 QMainWindow, first paint": lambda: bench.time("bare", bare),
                "Planner, first paint": lambda: bench.time("planner", _planner(small), **PAINT),
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
