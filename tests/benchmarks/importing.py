"""Bringing in 10,000 guests: Planner against the nearest thing that SQL alone can do in the sqlite3 shell.

The shell loads the same CSV into the same tables with the same constraints and indexes, keys people by e-mail
address, and commits as safely (WAL, synchronous=FULL). It guesses no columns, folds no accents, compares no handles and
ticket codes, previews nothing and cannot take the import back.
"""

import contextlib
import shutil
import sqlite3
import sys
from pathlib import Path

from invented import write_list
from measure import Bench, compare, new_folder

HERE = Path(__file__).parent
COUNT = 10_000

SETTINGS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
LIST = "CREATE TEMP TABLE list (given, family, email, company, title, handle, ticket, order_id, rsvp);"
FILL = """
BEGIN IMMEDIATE;
INSERT INTO event (id, name, hashtag, starts, ends, zone, description, link, archived)
    VALUES (1, 'Bench', '', '', '', '', '', '', 0);
INSERT INTO source (id, event_id, name, preset, imported_at, digest)
    VALUES (1, 1, 'people.csv', '', strftime('%Y-%m-%dT%H:%M:%SZ'), '');
INSERT INTO person (id, full_name, given_name, family_name, email, phone, organisation, job_title, handle, notes,
                    name_key, email_key, handle_key)
    SELECT rowid, given || ' ' || family, given, family, email, '', company, title, ltrim(handle, '@'), '',
           lower(given || ' ' || family), lower(email), lower(ltrim(handle, '@'))
    FROM list GROUP BY lower(email);
INSERT INTO guest (id, event_id, person_id, rsvp, rsvp_at, role, ticket_type, ticket_code, code, order_date, source_id,
                   added_at, notes)
    SELECT 1000000 + person.id, 1, person.id, 'accepted', '', 'attendee', ticket, order_id, hex(randomblob(5)), '', 1,
           strftime('%Y-%m-%dT%H:%M:%SZ'), ''
    FROM list JOIN person ON person.email_key = lower(list.email);
COMMIT;
"""


def main() -> None:
    with new_folder() as folder:
        bench = Bench(Path(folder))
        people = write_list(bench.folder / "people.csv", COUNT)
        file = bench.folder / "bench.planner"
        whole = [sys.executable, "-m", "planner", "--workspace", file]
        whole += ["import", people, "--event", "Bench", "--new"]
        core = [sys.executable, HERE / "import_core.py", people, file]
        bench.run("planner", whole)
        tables = _tables_of(file)
        shell = shutil.which("sqlite3")
        if shell is None:
            print("There is no sqlite3 shell here, so Python's own sqlite3 module does the same SQL.")

        def plain() -> float:
            database = _anew(bench.folder / "plain.db")
            if shell is None:
                by_module = [sys.executable, __file__, database, people]
                return bench.time("plain", by_module, text=tables)
            script = f"{SETTINGS}\n{tables}\n{LIST}\n.import --csv --skip 1 '{people}' list\n{FILL}"
            return bench.time("plain", [shell, "-bail", database], text=script)

        def by_command() -> float:
            _anew(file)
            return bench.time("planner", whole)

        def by_core() -> float:
            _anew(file)
            return float(bench.run("core", core))

        cases = {
            f"SQL alone ({'sqlite3 shell' if shell else 'sqlite3 module'}), whole process": plain,
            "planner import, whole process": by_command,
            "planner's core, in a running process": by_core,
        }
        compare(f"Import of {COUNT:,} guests", cases, rounds=7)
        _check(bench.folder / "plain.db", file)


def _tables_of(file: Path) -> str:
    wanted = "('event', 'person', 'source', 'guest', 'venue')"
    query = f"SELECT sql FROM sqlite_master WHERE tbl_name IN {wanted} AND type IN ('table', 'index') AND sql <> ''"
    with contextlib.closing(sqlite3.connect(file)) as database:
        return ";\n".join(row[0] for row in database.execute(query)) + ";"


def _anew(file: Path) -> Path:
    for suffix in ("", "-wal", "-shm", ".lock"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)
    return file


def _check(*files: Path) -> None:
    for file in files:
        with contextlib.closing(sqlite3.connect(file)) as database:
            (count,) = database.execute("SELECT count(*) FROM guest").fetchone()
        if count != COUNT:
            sys.exit(f"{file.name} has {count} guests instead of {COUNT}: the comparison means nothing.")


def fill_by_module(file: str, people: str) -> None:
    """Do in Python's sqlite3 module what the shell does."""
    import csv

    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.executescript(f"{SETTINGS}\n{sys.stdin.read()}\n{LIST}")
        with Path(people).open(encoding="utf-8", newline="") as lines:
            rows = csv.reader(lines)
            next(rows)
            database.executemany("INSERT INTO list VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        database.executescript(FILL)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        fill_by_module(*sys.argv[1:])
    else:
        main()
