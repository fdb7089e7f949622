"""Start to first paint, then exit: the window of Planner against an empty PySide6 window."""

import sys
from pathlib import Path

from measure import Bench, compare, new_folder
from people import write_list

HERE = Path(__file__).parent
PAINT = {"PLANNER_EXIT_AFTER_PAINT": "1"}


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        bare = [sys.executable, HERE / "bare_window.py"]
        small, large = (_workspace(bench, count) for count in (120, 10_000))
        compare(
            "Start to first paint and exit",
            {
                "a bare PySide6 QMainWindow": lambda: bench.time("bare", bare),
                "Planner, an event of 120 guests": lambda: bench.time("planner", _planner(small), **PAINT),
                "Planner, an event of 10,000 guests": lambda: bench.time("planner", _planner(large), **PAINT),
            },
            rounds=7,
        )


def _workspace(bench: Bench, count: int) -> Path:
    people = write_list(bench.folder / f"{count}.csv", count)
    file = bench.folder / f"{count}.planner"
    bench.run("planner", [*_planner(file), "import", people, "--event", "Bench", "--new"])
    return file


def _planner(file: Path) -> list[str | Path]:
    return [sys.executable, "-m", "planner", "--workspace", file]


if __name__ == "__main__":
    main()
