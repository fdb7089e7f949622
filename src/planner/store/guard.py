"""What keeps an undo honest: it is refused where somebody changed the same things since, and says who."""

from collections.abc import Mapping

from sqlalchemy import ForeignKey
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.store import journal
from planner.store.schema import Base

# Acts after :act and before :made whose effect is there; what was done and undone since, or undone and redone, is not.
_LATER = """
    WITH act AS (
        SELECT act.id, coalesce(middle.undoes, act.undoes, act.id) AS original
        FROM step AS act LEFT JOIN step AS middle ON middle.id = act.undoes
        WHERE act.id > :act AND act.id < :made
    ), later AS MATERIALIZED (
        SELECT id FROM act WHERE original IN (SELECT original FROM act GROUP BY original HAVING count(*) % 2 = 1)
    )
"""


def last_after(db: DbSession, act: int, made: int) -> int | None:
    """Return the newest act between these two whose effect is there."""
    return _only_id(db, "SELECT max(id) FROM later", {"act": act, "made": made})


def _only_id(db: DbSession, query: str, values: Mapping[str, object]) -> int | None:
    found: int | None = db.scalar(sql(_LATER + query), values)
    return found


def refuse_where_changed(db: DbSession, act: int, made: int) -> None:
    """Raise PlannerError where a later act touched what `act` touched: the same column, or whether the row is there.

    This is so even where the row reads as `act` left it: the later ones could not be undone any more.
    """
    query = """
        SELECT max(since.step) FROM change AS mine JOIN change AS since ON since.tbl = mine.tbl AND since.key = mine.key
        WHERE mine.step = :act AND since.step IN later
          AND (mine.kind <> 'U' OR since.kind <> 'U' OR EXISTS (
              SELECT 1 FROM json_each(mine.before) AS one JOIN json_each(since.before) AS other ON one.key = other.key))
    """
    blocker = _only_id(db, query, {"act": act, "made": made})
    if blocker is not None:
        raise in_the_way(db, blocker)


def refuse_where_references_break(db: DbSession, act: int, made: int) -> None:
    """Raise PlannerError where the step `made`, which inverts `act`, took a row that later rows hang on, or points at one that is gone."""
    for table in Base.metadata.sorted_tables:
        for reference in table.foreign_keys:
            _refuse_broken(db, reference, act, made)


def _refuse_broken(db: DbSession, reference: ForeignKey, act: int, made: int) -> None:
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
            raise in_the_way(db, _last_touch(db, act, made, (child, broken[0]), (parent, broken[1])))


def _last_touch(db: DbSession, act: int, made: int, *rows: tuple[str, int]) -> int | None:
    query = "SELECT max(step) FROM change WHERE tbl = :tbl AND key = :key AND step IN later"
    touched = [_only_id(db, query, {"tbl": tbl, "key": key, "act": act, "made": made}) for tbl, key in rows]
    return max((found for found in touched if found is not None), default=last_after(db, act, made))


def in_the_way(db: DbSession, step_id: int | None) -> PlannerError:
    """Return the refusal that names the later step `step_id`."""
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
