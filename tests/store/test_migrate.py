"""Older files are brought up to date without losing a row; newer ones and strangers are refused."""

import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import factories
import pytest
from factories import SETUP
from sqlalchemy import text

from planner.domain.errors import PlannerError
from planner.store import database, journal
from planner.store.check import find_problems
from planner.store.migrate import OURS, Revisions, bring_up_to_date, run_migrations
from planner.store.workspace import Workspace

RELEASED = Path(__file__).parents[1] / "files" / "workspaces" / "0.1.0-0001.planner"
OPEN = """
import sys
from planner.store.workspace import Workspace

Workspace.open(sys.argv[1]).close()
"""

NEXT = f"{int(OURS.head) + 1:04}"
HEAD = f"""
revision = "{NEXT}"
down_revision = "{OURS.head}"
"""

REBUILD_GUESTS = '''
"""Rebuild the table of people, to which guests refer with ON DELETE CASCADE."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    with op.batch_alter_table("person", recreate="always") as person:
        person.add_column(sa.Column("pronouns", sa.String(), nullable=False, server_default=""))
'''

LOSE_GUESTS = """
from alembic import op


def upgrade():
    op.execute("DELETE FROM guest")
"""


@pytest.fixture
def full_file(tmp_path):
    with factories.new_workspace(tmp_path) as workspace:
        event = workspace.write(SETUP, factories.make_event)
        for _ in range(3):
            workspace.write(SETUP, factories.make_guest, event)
        workspace.write(SETUP, factories.make_session, event)
        return workspace.path


def next_version(tmp_path, migration):
    versions = tmp_path / "versions"
    shutil.copytree(OURS.versions, versions)
    (versions / f"{NEXT}_next.py").write_text(migration + HEAD, encoding="utf-8")
    return Revisions(NEXT, versions)


def read_all(path):
    with Workspace.open(path) as workspace:
        return workspace.read(factories.dump)


def schema_of(path):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): clauses(sql) for kind, name, sql in rows}


def clauses(sql):
    """The words of a statement, clause by clause; the order of its constraints and quotes do not matter."""
    return sorted(" ".join(re.findall(r"[^\s()\"]+", clause)) for clause in sql.split(", "))


def test_new_file_and_migrated_file_have_the_same_schema(tmp_path):
    with factories.new_workspace(tmp_path) as new:
        pass
    migrated = tmp_path / "migrated.planner"
    engine = database.connect(migrated)
    with database.writing(engine) as db:
        run_migrations(db.connection())
        journal.make_triggers(db.connection())
    engine.dispose()
    assert schema_of(migrated) == schema_of(new.path)


def test_head_is_the_newest_migration():
    assert max(path.name[:4] for path in OURS.versions.glob("0*.py")) == OURS.head


def test_migrating_a_full_file_keeps_every_row(full_file, tmp_path):
    before = read_all(full_file)
    engine = bring_up_to_date(full_file, next_version(tmp_path, REBUILD_GUESTS))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM guest")).scalar() == 3
        assert connection.execute(text("SELECT pronouns FROM person")).scalars().all() == ["", "", ""]
        assert journal.held_triggers(connection) == journal.triggers()
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    engine.dispose()
    [copy] = tmp_path.glob(f"test (version {OURS.head}, *).planner")
    assert read_all(copy) == before


def test_migrating_seals_the_steps_from_before(full_file, tmp_path):
    bring_up_to_date(full_file, next_version(tmp_path, REBUILD_GUESTS)).dispose()
    with closing(sqlite3.connect(full_file)) as connection, connection:
        assert connection.execute("SELECT count(*) FROM step WHERE seal IS NULL").fetchone() == (0,)
        connection.execute("UPDATE alembic_version SET version_num = ?", (OURS.head,))
    with Workspace.open(full_file) as workspace, pytest.raises(PlannerError, match="before Planner brought this file"):
        workspace.undo()


def test_program_that_comes_second_to_bring_a_file_up_to_date_seals_nothing_done_since(tmp_path):
    file = tmp_path / "old.planner"
    shutil.copy(RELEASED, file)
    engine = database.connect(file)
    with database.writing(engine, cascades=False) as db:
        assert db.connection().exec_driver_sql("SELECT version_num FROM alembic_version").scalar() < OURS.head
        second = subprocess.Popen([sys.executable, "-c", OPEN, file], stderr=subprocess.PIPE, text=True)
        # It has seen the older version, and waits for us to have written.
        while second.poll() is None and not (tmp_path / ".old.planner.lock").exists():
            time.sleep(0.01)
        journal.drop_triggers(db.connection())
        run_migrations(db.connection())
        journal.make_triggers(db.connection())
        before = journal.last_change(db)
        journal.open_step(db, SETUP, "Ada", "")
        db.add(factories.schema.Venue(name="The Ship"))
        db.flush()
        assert journal.close_step(db, before)
    engine.dispose()
    assert (second.communicate()[1], second.returncode) == ("", 0)
    with Workspace.open(file) as workspace:
        assert workspace.undo() is not None
    assert list(tmp_path.iterdir()) == [file]


def test_migration_that_would_lose_rows_changes_nothing(full_file, tmp_path):
    before = read_all(full_file)
    with pytest.raises(RuntimeError, match="guest"):
        bring_up_to_date(full_file, next_version(tmp_path, LOSE_GUESTS))
    assert read_all(full_file) == before


def test_migration_waits_for_no_window(full_file, tmp_path):
    before = read_all(full_file)
    with Workspace.open(full_file, window=True), pytest.raises(PlannerError, match="open in another window"):
        bring_up_to_date(full_file, next_version(tmp_path, REBUILD_GUESTS))
    assert read_all(full_file) == before


def test_newer_file_is_refused(full_file):
    with closing(sqlite3.connect(full_file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(PlannerError, match="newer version of Planner"):
        Workspace.open(full_file)


def test_wrong_triggers_are_found_on_opening_and_made_again_before_a_change(full_file):
    with closing(sqlite3.connect(full_file)) as connection, connection:
        connection.execute("DROP TRIGGER journal_guest_delete")
        connection.execute("DROP TRIGGER journal_event_update")
        connection.execute("CREATE TRIGGER journal_event_update AFTER UPDATE ON event BEGIN SELECT 1; END")
    with Workspace.open(full_file) as workspace:
        assert len(workspace.read(find_problems)) == 2
        workspace.write(SETUP, factories.make_event, "Second")
        assert workspace.read(find_problems) == []
        workspace.undo()
        assert len(workspace.read(factories.dump)["event"]) == 1
    with closing(sqlite3.connect(full_file)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    assert dict(rows) == journal.triggers()
