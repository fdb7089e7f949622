"""What keeps an undo honest: it is refused where somebody changed the same things since, and says who."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import ForeignKey
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.store import journal
from planner.store.schema import Base

_ACTS = """
    SELECT act.id, coalesce(middle.undoes, act.undoes, act.id)
    FROM step AS act LEFT JOIN step AS middle ON middle.id = act.undoes WHERE act.id > :since ORDER BY act.id
"""


class Acts:
    """The acts after `since`, and which of those after any of them have their effect there.

    What was done and undone since, or undone and redone, has none. Asking for one act after the other in the order of
    time, either way, costs no more than looking at each once.
    """

    def __init__(self, db: DbSession, since: int) -> None:
        found = db.execute(sql(_ACTS), {"since": since}).all()
        self._ids = [act for act, _ in found]
        self.origins = [origin for _, origin in found]  # which step each act did or undid
        self._acts_of: dict[int, list[int]] = defaultdict(list)
        for act, origin in found:
            self._acts_of[origin].append(act)
        self._bound = len(self._ids)  # the acts from here on are those looked at
        self._odd: set[int] = set()  # the originals that have an odd number of acts among them

    def add(self, act: int, origin: int) -> None:
        """Note a new act, which did or undid `origin`."""
        self._ids.append(act)
        self.origins.append(origin)
        self._acts_of[origin].append(act)
        self._odd ^= {origin}

    def last_of(self, origin: int) -> int:
        """Return the newest act that did or undid the step `origin`, which must be among these."""
        return self._acts_of[origin][-1]

    def after(self, act: int) -> list[int]:
        """Return the acts after `act` whose effect is there."""
        bound = bisect_right(self._ids, act)
        for place in range(min(bound, self._bound), max(bound, self._bound)):
            self._odd ^= {self.origins[place]}
        self._bound = bound
        return [each for origin in self._odd for each in self._acts_of[origin] if each > act]


def refuse_where_changed(db: DbSession, act: int, later: Sequence[int]) -> None:
    """Raise PlannerError where one of the `later` acts touched what `act` touched: a column, or whether the row is there.

    This is so even where the row reads as `act` left it: the later ones could not be undone any more.
    """
    query = """
        SELECT max(since.step) FROM change AS mine JOIN change AS since ON since.tbl = mine.tbl AND since.key = mine.key
        WHERE mine.step = :act AND since.step IN (SELECT value FROM json_each(:later))
          AND (mine.kind <> 'U' OR since.kind <> 'U' OR EXISTS (
              SELECT 1 FROM json_each(mine.before) AS one JOIN json_each(since.before) AS other ON one.key = other.key))
    """
    blocker: int | None = db.scalar(sql(query), {"act": act, "later": json.dumps(later)})
    if blocker is not None:
        raise in_the_way(db, blocker)


def refuse_where_references_break(db: DbSession, made: int, later: Sequence[int]) -> None:
    """Raise PlannerError where the step `made` took a row that rows of `later` acts hang on, or points at one that is gone."""
    touched = set(db.scalars(sql("SELECT DISTINCT tbl FROM change WHERE step = :made"), {"made": made}))
    for table in Base.metadata.sorted_tables:
        for reference in table.foreign_keys:
            if not touched.isdisjoint((table.name, reference.column.table.name)):
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
            raise in_the_way(db, _last_touch(db, later, (child, broken[0]), (parent, broken[1])))


def _last_touch(db: DbSession, later: Sequence[int], *rows: tuple[str, int]) -> int:
    query = """
        SELECT max(step) FROM change
        WHERE tbl = :tbl AND key = :key AND step IN (SELECT value FROM json_each(:later))
    """
    values = {"later": json.dumps(later)}
    touched = [db.scalar(sql(query), {"tbl": tbl, "key": key, **values}) for tbl, key in rows]
    return max((found for found in touched if found is not None), default=max(later))


def in_the_way(db: DbSession, step_id: int | None) -> PlannerError:
    """Return the refusal that names the later step `step_id`."""
    step = journal.find_step(db, step_id)
    if step is None:
        return place_is_taken()
    done = N_(
        "“{step}” by {who} came later and stands in the way. "
        "Nothing was changed. Undo that first, or leave both as they are."
    )
    undone = N_(
        "“{step}” was undone later by {who}, and that stands in the way. "
        "Nothing was changed. Redo that first, or leave both as they are."
    )
    return PlannerError(text(undone if step.kind == "undone" else done, step=step.label, who=step.who))


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
