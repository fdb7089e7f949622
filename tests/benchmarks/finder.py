"""Finding among 100,000 people: Planner's finder, letter by letter, against LIKE through sqlite3 over the folded names.

LIKE finds parts of words in any order of the file and forgives no typing error; it marks nothing and ranks nothing.
"""

import sqlite3
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder, seconds_of

from planner.domain.finder import Index
from planner.domain.names import search_key
from planner.services.finder import list_entries
from planner.store.workspace import Workspace

COUNT = 100_000
TYPED = ("zoe", "berlinna", "guest123", "example", "holmsen", "corra ada", "blue lantern")
MISTYPED = ("berlnina", "hoolsen")
KINDS = ("person", "event", "venue", "topic", "session")
LIKE = """
    SELECT id, full_name, count(*) OVER () FROM person
    WHERE name_key || ' ' || email_key || ' ' || lower(organisation) LIKE ? LIMIT 8
"""


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        people = write_list(bench.folder / "people.csv", COUNT, varied=True)
        file = bench.folder / "bench.planner"
        planner = [sys.executable, "-m", "planner", "--workspace", file]
        bench.run("planner", [*planner, "import", people, "--event", "Bench", "--new"])
        plain = sqlite3.connect(file)
        with Workspace.open(file) as workspace:
            _compare(workspace, plain)
        plain.close()


def _compare(workspace: Workspace, plain: sqlite3.Connection) -> None:
    read = {
        "names through sqlite3": lambda: seconds_of(lambda: plain.execute("SELECT * FROM person").fetchall()),
        "the finder, read and made ready": lambda: seconds_of(lambda: Index(workspace.read(list_entries))),
    }
    compare(f"Reading {COUNT:,} names", read, rounds=3)
    entries = workspace.read(list_entries)
    worst: list[float] = []

    def by_finder(texts: tuple[str, ...]) -> float:
        index = Index(entries)
        taken = [seconds_of(index.find, text, KINDS, (), 8) for text in _keystrokes(texts)]
        worst.append(max(taken))
        return statistics.median(taken)

    def by_like() -> float:
        return statistics.median(seconds_of(_like, plain, text) for text in _keystrokes(TYPED))

    answers = {
        "LIKE, sqlite3 module": by_like,
        "the finder": lambda: by_finder(TYPED),
        "the finder, mistyped": lambda: by_finder(MISTYPED),
        "the finder, first question mistyped": lambda: seconds_of(Index(entries).find, MISTYPED[0], KINDS, (), 8),
    }
    compare(f"An answer among {COUNT:,} people, the median of all letters", answers, rounds=3)
    print(
        f"  The slowest single answer: {max(worst) * 1000:.0f} ms, and in the median round {statistics.median(worst) * 1000:.0f} ms"
    )
    (like,) = plain.execute("SELECT count(*) FROM person WHERE name_key LIKE '%holmsen%'").fetchone()
    found = sum(group.total for group in Index(entries).find("holmsen", KINDS, (), 0))
    if found < like:
        sys.exit("The finder found less than LIKE: the comparison means nothing.")


def _like(plain: sqlite3.Connection, text: str) -> None:
    plain.execute(LIKE, (f"%{search_key(text)}%",)).fetchall()


def _keystrokes(texts: tuple[str, ...]) -> Iterator[str]:
    return (text[:length] for text in texts for length in range(1, len(text) + 1))


if __name__ == "__main__":
    main()
