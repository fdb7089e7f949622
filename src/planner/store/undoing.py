"""Taking a step back, and bringing it again: the inverse of what the journal recorded, written as a new step.

The undo of step S is a step U with `undoes = S`; its redo a step R with `undoes = U`; the next undo again one with
`undoes = S`. S alone bears `undone`. What is inverted is the last act that did S, or that undid it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, Table, exc
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store import guard, journal, sticking
from planner.store.schema import Base

# The changes of an act, numbered for each row from the newest: no row stands twice in one layer.
_LAYERS = """
    CREATE TEMP TABLE layers AS
    SELECT id, row_number() OVER (PARTITION BY tbl, key ORDER BY id DESC) AS layer FROM main.change WHERE step = {act}
"""


def undo_step(db: DbSession, step_id: int, who: str, progress: Progress | None = None) -> journal.Step:
    """Take back the step `step_id`. Raises PlannerError where it cannot be; nothing may be kept then."""
    acts = guard.Acts(db, since=step_id - 1)
    made = take_back(db, acts, step_id, who)
    _refuse_where_undo_would_stick(db, acts, made, standing_after(db, step_id), progress)
    return _found(db, made)


def redo_step(db: DbSession, step_id: int, who: str, progress: Progress | None = None) -> journal.Step:
    """Bring the undone step `step_id` again. Raises PlannerError where it cannot be; nothing may be kept then."""
    is_next = journal.next_redo(db) == step_id
    acts = guard.Acts(db, since=step_id - 1)
    made = bring_again(db, acts, step_id, who)
    if not is_next:  # else all is as it was before the undo, when nothing stuck
        _refuse_where_undo_would_stick(db, acts, made, standing_after(db, step_id), progress)
    return _found(db, made)


def take_back(db: DbSession, acts: guard.Acts, step_id: int, who: str) -> int:
    """Write the undo of a step and return its id; `acts` are those since, or more."""
    step = _original(db, step_id)
    label = journal.label_from_json(step.label)
    if step.undone is not None:
        raise PlannerError(text(N_("“{step}” is undone already. Nothing was changed."), step=label))
    if step.seal is not None:
        raise PlannerError(journal.label_from_json(step.seal))
    query = "SELECT max(id) FROM step WHERE id = :id OR undoes IN (SELECT id FROM step WHERE undoes = :id)"
    act = int(db.scalar(sql(query), {"id": step_id}) or 0)
    made = _write_inverse(db, acts, act, step, who, undoes=step_id)
    db.execute(sql("UPDATE step SET undone = :made WHERE id = :id"), {"made": made, "id": step_id})
    return made


def bring_again(db: DbSession, acts: guard.Acts, step_id: int, who: str) -> int:
    """Write the redo of a step and return its id; `acts` are those since it was undone, or more."""
    step = _original(db, step_id)
    label = journal.label_from_json(step.label)
    if step.undone is None:
        raise PlannerError(text(N_("“{step}” stands, so there is nothing to bring again."), step=label))
    if step.seal is not None:
        raise PlannerError(journal.label_from_json(step.seal))
    made = _write_inverse(db, acts, step.undone, step, who, undoes=step.undone)
    db.execute(sql("UPDATE step SET undone = NULL WHERE id = :id"), {"id": step_id})
    return made


def standing_after(db: DbSession, step_id: int) -> list[int]:
    """Return the steps that stand and came after that one, newest first."""
    query = "SELECT id FROM step WHERE undoes IS NULL AND undone IS NULL AND id > :id ORDER BY id DESC"
    return list(db.scalars(sql(query), {"id": step_id}))


def _refuse_where_undo_would_stick(
    db: DbSession, acts: guard.Acts, made: int, later: Sequence[int], progress: Progress | None
) -> None:
    """Raise PlannerError where one of the `later` steps could not be undone any more after the step `made`."""
    if sticking.may_stick(db, made, [acts.last_of(each) for each in later]):
        refuse_where_one_sticks(db, acts, later, progress or Progress())


def refuse_where_one_sticks(db: DbSession, acts: guard.Acts, steps: Sequence[int], progress: Progress) -> None:
    """Raise PlannerError where one of these steps cannot be undone after those before it; found by doing it."""
    trial = db.begin_nested()
    for done, each in enumerate(steps):
        progress.at(done, len(steps))
        try:
            take_back(db, acts, each, who="")
        except PlannerError as error:
            raise guard.in_the_way(db, each) from error
    trial.rollback()


def _original(db: DbSession, step_id: int) -> Row[Any]:
    row = db.execute(sql("SELECT * FROM step WHERE id = :id AND undoes IS NULL"), {"id": step_id}).first()
    if row is None:
        raise PlannerError(text(N_("There is no step {id} in the history. Nothing was changed."), id=step_id))
    return row


def _found(db: DbSession, step_id: int) -> journal.Step:
    step = journal.find_step(db, step_id)
    assert step is not None  # noqa: S101 -- it was written a moment ago
    return step


def _write_inverse(db: DbSession, acts: guard.Acts, act: int, step: Row[Any], who: str, *, undoes: int) -> int:
    later = acts.after(act)
    made = journal.open_step(db, journal.label_from_json(step.label), who, undoes=undoes)
    if later:
        guard.refuse_where_changed(db, act, later)
    _invert(db, act)
    journal.close_step(db, 0)
    if later:
        guard.refuse_where_references_break(db, made, later)
    acts.add(made, step.id)
    return made


def _invert(db: DbSession, act: int) -> None:
    # Set-wise, a passing clash of UNIQUE is possible (two positions swapped); the way back step by step has none.
    try:
        with db.begin_nested():
            _invert_sets(db, act)
    except exc.IntegrityError:
        try:
            _invert_one_by_one(db, act)
        except exc.IntegrityError as error:
            raise guard.place_is_taken() from error


def _invert_sets(db: DbSession, act: int) -> None:
    repeated = "SELECT 1 FROM change WHERE step = :act GROUP BY tbl, key HAVING count(*) > 1 LIMIT 1"
    if db.scalar(sql(repeated), {"act": act}) is None:
        _invert_where(db, "change.step = :act", {"act": act})
        return
    db.execute(sql(_LAYERS.format(act=int(act))))
    deepest = int(db.scalar(sql("SELECT max(layer) FROM layers")) or 0)
    for layer in range(1, deepest + 1):
        of_layer = "change.id IN (SELECT id FROM temp.layers WHERE layer = :layer)"
        _invert_where(db, of_layer, {"layer": layer})
    db.execute(sql("DROP TABLE temp.layers"))


def _invert_one_by_one(db: DbSession, act: int) -> None:
    newest_first = sql("SELECT id FROM change WHERE step = :act ORDER BY id DESC")
    for change_id in db.scalars(newest_first, {"act": act}).all():
        _invert_where(db, "change.id = :id", {"id": change_id})


def _invert_where(db: DbSession, where: str, values: Mapping[str, object]) -> None:
    shapes = db.execute(sql(f"SELECT DISTINCT tbl, kind FROM change WHERE {where}"), values).all()
    # What was inserted leaves first: it may hold a place that a row coming back needs.
    for tbl, kind in sorted(shapes, key=lambda shape: "IUD".index(shape.kind)):
        table = Base.metadata.tables[tbl]
        # The plus keeps SQLite from walking all changes of the table instead of those of the step.
        chosen = f"{where} AND +change.tbl = '{tbl}' AND change.kind = '{kind}'"
        statement = _INVERSE[kind](db, table, chosen, values)
        db.execute(sql(statement), values)


def _delete(_db: DbSession, table: Table, chosen: str, _values: Mapping[str, object]) -> str:
    return f'DELETE FROM "{table.name}" WHERE id IN (SELECT key FROM change WHERE {chosen})'


def _insert(_db: DbSession, table: Table, chosen: str, _values: Mapping[str, object]) -> str:
    names = journal.columns(table)
    listed = ", ".join(f'"{name}"' for name in names)
    taken = ", ".join(f"change.before ->> '{name}'" for name in names)
    return (
        f'INSERT INTO "{table.name}" (id, {listed}) SELECT change.key, {taken} FROM change WHERE {chosen} ORDER BY key'
    )


def _update(db: DbSession, table: Table, chosen: str, values: Mapping[str, object]) -> str:
    touched = f"SELECT DISTINCT fields.key FROM change, json_each(change.before) AS fields WHERE {chosen}"
    assignments = ", ".join(
        f'"{name}" = CASE WHEN change.before -> \'{name}\' IS NULL THEN "{table.name}"."{name}"'
        f" ELSE change.before ->> '{name}' END"
        for name in db.scalars(sql(touched), values)
    )
    return f'UPDATE "{table.name}" SET {assignments} FROM change WHERE {chosen} AND +change.key = "{table.name}".id'


_INVERSE = {"I": _delete, "U": _update, "D": _insert}
