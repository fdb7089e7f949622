"""The address book at 100,000 people, and the guest list: the rows that a page shows against plain SQL through sqlite3."""

import sqlite3
import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder, seconds_of

from planner.services.address_book import list_people
from planner.services.events import list_events
from planner.services.guests import list_guests
from planner.store.workspace import Workspace

COUNT = 100_000
PEOPLE = """
    SELECT person.*, count(guest.id), count(check_in.id), event.name, max(event.starts) FROM person
    LEFT JOIN guest ON guest.person_id = person.id LEFT JOIN event ON event.id = guest.event_id
    LEFT JOIN check_in ON check_in.guest_id = guest.id GROUP BY person.id
"""
GUESTS = """
    SELECT guest.*, person.*, source.name, EXISTS (SELECT 1 FROM check_in WHERE guest_id = guest.id) FROM guest
    JOIN person ON person.id = guest.person_id LEFT JOIN source ON source.id = guest.source_id
    WHERE guest.event_id = ? ORDER BY guest.id
"""


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        people = write_list(bench.folder / "people.csv", COUNT)
        file = bench.folder / "bench.planner"
        planner = [sys.executable, "-m", "planner", "--workspace", file]
        bench.run("planner", [*planner, "import", people, "--event", "Bench", "--new"])
        plain = sqlite3.connect(file)
        with Workspace.open(file) as workspace:
            [event] = workspace.read(list_events)
            cases = {
                "plain SQL, sqlite3 module": lambda: seconds_of(lambda: plain.execute(PEOPLE).fetchall()),
                "planner's address book": lambda: seconds_of(workspace.read, list_people),
            }
            compare(f"{COUNT:,} people with what they came to", cases, rounds=5)
            cases = {
                "plain SQL, sqlite3 module": lambda: seconds_of(lambda: plain.execute(GUESTS, (event.id,)).fetchall()),
                "planner's guest list": lambda: seconds_of(workspace.read, list_guests, event.id),
            }
            compare(f"{COUNT:,} guests", cases, rounds=5)
            known = {(row.id, row.invited) for row in workspace.read(list_people)}
            if known != {(row[0], row[13]) for row in plain.execute(PEOPLE)}:
                sys.exit("The two sides read different people: the comparison means nothing.")
        plain.close()


if __name__ == "__main__":
    main()
