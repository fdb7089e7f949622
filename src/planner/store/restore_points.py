"""Restore points: named places in the history, kept beside the steps and no steps themselves."""

from dataclasses import dataclass

from sqlalchemy import Row, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, Text, text
from planner.domain.times import utc_now
from planner.store.journal import label_from_json, label_to_json, restore_point


@dataclass(frozen=True, slots=True)
class RestorePoint:
    """A named place: after the step or undoing `step`, which was the newest then; 0 is before the first."""

    id: int
    step: int
    at: str  # UTC
    who: str
    name: Text


def list_points(db: DbSession) -> list[RestorePoint]:
    """Return all restore points, the newest place first."""
    return [_point_from(row) for row in db.execute(select(restore_point).order_by(*_NEWEST_FIRST))]


def get_point(db: DbSession, point_id: int) -> RestorePoint:
    """Return a restore point. Raises PlannerError where it was removed."""
    row = db.execute(select(restore_point).where(restore_point.c.id == point_id)).first()
    if row is None:
        raise PlannerError(text(N_("This restore point was removed meanwhile. Nothing was changed.")))
    return _point_from(row)


def set_point(db: DbSession, name: Text, who: str) -> RestorePoint:
    """Name the place where the history stands now."""
    newest = int(db.scalar(sql("SELECT coalesce(max(id), 0) FROM step")) or 0)
    return put_back(db, RestorePoint(0, newest, utc_now(), who, name))


def rename_point(db: DbSession, point_id: int, name: Text) -> None:
    """Give a restore point another name."""
    get_point(db, point_id)
    change = restore_point.update().where(restore_point.c.id == point_id)
    db.execute(change.values(name=label_to_json(name)))


def remove_point(db: DbSession, point_id: int) -> RestorePoint:
    """Take a restore point away and return it, so that it can be put back; what was done stays."""
    point = get_point(db, point_id)
    db.execute(restore_point.delete().where(restore_point.c.id == point_id))
    return point


def put_back(db: DbSession, point: RestorePoint) -> RestorePoint:
    """Keep `point` under a new key and return it so."""
    insert = restore_point.insert().values(step=point.step, at=point.at, who=point.who, name=label_to_json(point.name))
    key = int(db.execute(insert).inserted_primary_key[0])  # type: ignore[attr-defined]
    return get_point(db, key)


_NEWEST_FIRST = (restore_point.c.step.desc(), restore_point.c.id.desc())


def _point_from(row: Row[tuple[int, int, str, str, str]]) -> RestorePoint:
    return RestorePoint(row.id, row.step, row.at, row.who, label_from_json(row.name))
