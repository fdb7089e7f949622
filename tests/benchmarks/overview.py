"""An event's overview at 100,000 guests: Planner's service against the same counts by plain SQL through sqlite3.

The plain way knows one event, no programme, no findings, no holds and no zone; it counts badges that were printed, and
not whether they would say something else now.
"""

import sqlite3
import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder, seconds_of
from sqlalchemy import text as sql

from planner.domain.texts import Text
from planner.services.badge_prints import mark_printed
from planner.services.badges import list_badges
from planner.services.events import list_events
from planner.services.overview import get_overview
from planner.store.workspace import Workspace

COUNT = 100_000
SPREAD = """
    UPDATE guest SET rsvp_at = '', order_date = strftime('%Y-%m-%dT%H:%M:%SZ', 1790000000 + id * 7919 % 5000000, 'unixepoch')
"""
PLAIN = (
    "SELECT coalesce(rsvp, ''), count(*) FROM guest GROUP BY rsvp",
    "SELECT count(*) FROM guest JOIN person ON person.id = person_id WHERE full_name = '' AND handle = ''",
    "SELECT count(DISTINCT guest_id) FROM check_in",
    "SELECT substr(order_date, 1, 10), rsvp, count(*) FROM guest WHERE rsvp IN ('accepted', 'tentative') GROUP BY 1, 2",
    "SELECT count(DISTINCT guest_id) FROM badge_print",
)


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        people = write_list(bench.folder / "people.csv", COUNT)
        file = bench.folder / "bench.planner"
        planner = [sys.executable, "-m", "planner", "--workspace", file]
        bench.run("planner", [*planner, "import", people, "--event", "Bench", "--new"])
        with Workspace.open(file) as workspace:
            [event] = workspace.read(list_events)
            workspace.write(Text("Answer at all times"), lambda db: db.execute(sql(SPREAD)))
            _compare(workspace, event.id, "no badge printed")
            badges = workspace.read(list_badges, event.id)
            workspace.write(Text("Print"), mark_printed, badges)
            _compare(workspace, event.id, "all badges printed")


def _compare(workspace: Workspace, event_id: int, when: str) -> None:
    plain = sqlite3.connect(workspace.path)
    cases = {
        "plain SQL, sqlite3 module": lambda: seconds_of(lambda: [plain.execute(query).fetchall() for query in PLAIN]),
        "planner's overview": lambda: seconds_of(workspace.read, get_overview, event_id),
    }
    compare(f"The overview of {COUNT:,} guests, {when}", cases, rounds=5)
    counted = workspace.read(get_overview, event_id).facts
    if [(rsvp, n) for rsvp, n in plain.execute(PLAIN[0])] != [("accepted", counted.coming)]:
        sys.exit("The two sides counted different guests: the comparison means nothing.")
    plain.close()


if __name__ == "__main__":
    main()
