"""Makes the file that the benchmark of backups is about: many guests, a long history, and backups from all along it."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.backups import file_name
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.attendees import read_attendees
from planner.formats.tables import read_table
from planner.services.imports import bring_in
from planner.store.copies import copy_file
from planner.store.journal import label_to_json
from planner.store.workspace import Workspace

# A step as it stands after one guest got a note; 50,000 true ones would take minutes.
_STEPS = """
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :count)
INSERT INTO step (id, at, who, label, merge)
SELECT :last + n, strftime('%Y-%m-%dT%H:%M:%SZ', '2026-01-01', '+' || (n * 5) || ' minutes'), 'ada', :label, '' FROM number
"""
_CHANGES = """
INSERT INTO change (step, tbl, key, kind, before)
SELECT id, 'guest', (SELECT min(id) FROM guest) + id % (SELECT count(*) FROM guest), 'U', '{"notes":""}'
FROM step WHERE id > :last
"""


def make(file: Path, people: Path, steps: int) -> None:
    """Make the file, with everybody in `people` as a guest."""
    with Workspace.open(file, create=True) as workspace:
        attendees = read_attendees(read_table(people)).people
        workspace.write(
            text(N_("Bring in {list}"), list=people.name),
            bring_in,
            "Bench",
            attendees,
            source=people.name,
            makes_event=True,
        )
    label = label_to_json(text(N_("Change the notes of {name}"), name="Siobhán Featherstonehaugh-Cholmondeley"))
    with closing(sqlite3.connect(file)) as db, db:
        [last] = db.execute("SELECT max(id) FROM step").fetchone()
        db.execute(_STEPS, {"count": steps, "last": last, "label": label})
        db.execute(_CHANGES, {"last": last})


def make_backups(file: Path, folder: Path, count: int) -> None:
    """Fill the folder with `count` backups, a day apart, each as long as the history was then."""
    folder.mkdir()
    newest = datetime(2026, 6, 30, 12, tzinfo=UTC)
    whole = folder / file_name(newest)
    copy_file(file, whole, Progress())
    for age in range(count):
        copy = folder / file_name(newest - timedelta(days=age))
        if age:
            shutil.copyfile(whole, copy)
            with closing(sqlite3.connect(copy)) as db, db:
                db.execute("PRAGMA synchronous=OFF")
                gone = (age * 800,)
                db.execute("DELETE FROM change WHERE step > (SELECT max(id) FROM step) - ?", gone)
                db.execute("DELETE FROM step WHERE id > (SELECT max(id) FROM step) - ?", gone)
        os.utime(copy, (0, (newest - timedelta(days=age)).timestamp()))
