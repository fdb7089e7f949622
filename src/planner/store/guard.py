"""What keeps an undo honest: it is refused where somebody changed the same things since, and says who."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ForeignKey, Row, RowMapping, bindparam
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.store import journal
from planner.store.schema import Base


def later_steps(db: DbSession, act: int) -> list[int]:
    """Return the acts after `act` whose effect is there; what was done and undone since, or undone and redone, is not."""
    query = """
        WITH later AS (
            SELECT act.id, coalesce(middle.undoes, act.undoes, act.id) AS original
            FROM step AS act LEFT JOIN step AS middle ON middle.id = act.undoes
            WHERE act.id > :act
        )
        SELECT id FROM later
        WHERE original IN (SELECT original FROM later GROUP BY original HAVING count(*) % 2 = 1)
        ORDER BY id
    """
    return list(db.scalars(sql(query), {"act": act}))


def refuse_where_changed(db: DbSession, act: int, later: Sequence[int]) -> None:
    """Raise PlannerError where a row that `act` touched no longer reads as it left it."""
    query = """
        SELECT DISTINCT mine.tbl, mine.key FROM change AS later
        JOIN change AS mine ON mine.tbl = later.tbl AND mine.key = later.key AND mine.step = :act
        WHERE later.step IN :later
    """
    rows = db.execute(sql(query).bindparams(bindparam("later", expanding=True)), {"act": act, "later": later})
    for tbl, key in rows.all():
        blocker = _blocker(db, act, tbl, key)
        if blocker is not None:
            raise _in_the_way(db, blocker)


def _blocker(db: DbSession, act: int, tbl: str, key: int) -> int | None:
    """Return the newest step that left the row other than `act` did, if there is one."""
    query = "SELECT * FROM change WHERE tbl = :tbl AND key = :key AND step >= :act ORDER BY id"
    changes = db.execute(sql(query), {"tbl": tbl, "key": key, "act": act}).all()
    mine = [change for change in changes if change.step == act]
    since = [change for change in changes if change.step != act]
    row = db.execute(sql(f'SELECT * FROM "{tbl}" WHERE id = :key'), {"key": key}).mappings().first()
    existed = mine[-1].kind != "D"
    if existed != (row is not None):
        return int(since[-1].step)
    if row is None:
        return None
    watched = None if mine[0].kind in "ID" else {name for change in mine for name in json.loads(change.before)}
    return _changed_since(since, row, watched)


def _changed_since(since: Sequence[Row[Any]], row: RowMapping, watched: set[str] | None) -> int | None:
    left: dict[str, object] = {}
    by: dict[str, int] = {}
    for change in since:
        for name, value in json.loads(change.before or "{}").items():
            left.setdefault(name, value)
            by[name] = change.step
    names = [name for name in left if watched is None or name in watched]
    return max((by[name] for name in names if left[name] != row[name]), default=None)


def refuse_where_references_break(db: DbSession, made: int, later: Sequence[int]) -> None:
    """Raise PlannerError where the step `made` took a row that later rows hang on, or points at one that is gone."""
    for table in Base.metadata.sorted_tables:
        for reference in table.foreign_keys:
            _refuse_broken(db, reference, made, later)


def _refuse_broken(db: DbSession, reference: ForeignKey, made: int, later: Sequence[int]) -> None:
    child, column, parent = reference.parent.table.name, reference.parent.name, reference.column.table.name
    orphaned = f"""
        SELECT child.id, change.key FROM change JOIN "{child}" AS child ON child."{column}" = change.key
        WHERE change.step = :made AND change.tbl = '{parent}' AND change.kind = 'D'
          AND NOT EXISTS (SELECT 1 FROM "{parent}" AS parent WHERE parent.id = change.key)
    """
    dangling = f"""
        SELECT child.id, child."{column}" FROM change JOIN "{child}" AS child ON child.id = change.key
        WHERE change.step = :made AND change.tbl = '{child}' AND change.kind <> 'D' AND child."{column}" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM "{parent}" AS parent WHERE parent.id = child."{column}")
    """
    for query in (orphaned, dangling):
        broken = db.execute(sql(query + "LIMIT 1"), {"made": made}).first()
        if broken is not None:
            raise _in_the_way(db, _last_touch(db, made, (child, broken[0]), (parent, broken[1])) or later[-1])


def _last_touch(db: DbSession, made: int, *rows: tuple[str, int]) -> int | None:
    query = "SELECT max(step) FROM change WHERE tbl = :tbl AND key = :key AND step < :made"
    touched = [db.scalar(sql(query), {"tbl": tbl, "key": key, "made": made}) for tbl, key in rows]
    return max((found for found in touched if found is not None), default=None)


def _in_the_way(db: DbSession, step_id: int) -> PlannerError:
    step = journal.find_step(db, step_id)
    if step is None:
        return place_is_taken()
    return PlannerError(
        text(
            N_(
                "“{step}” by {who} came later and stands in the way. "
                "Nothing was changed. Undo that first, or leave both as they are."
            ),
            step=step.label,
            who=step.who,
        )
    )


def place_is_taken() -> PlannerError:
    """Return the refusal where a later row took the place that one coming back needs."""
    return PlannerError(
        text(
            N_(
                "Something that was added later has taken the place of what should come back. "
                "Nothing was changed. Undo the later changes first, or leave both as they are."
            )
        )
    )
