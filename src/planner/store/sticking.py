"""Tells from the journal alone whether an undo or redo can be in the way of a later undo; no step is tried for it.

Before it, everything that stands could be undone, the newest first. So a later step can only stick now where its inverse
and what was just written meet in one constraint: a reference, a place of UNIQUE, or a CHECK over several columns.
That the two changed the same column is refused before. Where in doubt the answer is yes.
"""

import json
from collections.abc import Iterator, Sequence
from typing import cast

from sqlalchemy import CheckConstraint, Table, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.store.schema import Base

_Shapes = frozenset[tuple[str, str]]


def may_stick(db: DbSession, made: int, acts: Sequence[int]) -> bool:
    """Tell whether one of `acts`, in the order in which they would be undone, may meet what the step `made` wrote."""
    if not acts:
        return False
    shapes = frozenset(
        (tbl, kind)
        for tbl, kind in db.execute(sql("SELECT DISTINCT tbl, kind FROM change WHERE step = :made"), {"made": made})
    )
    db.execute(sql("CREATE TEMP TABLE later (step INTEGER PRIMARY KEY, place INTEGER)"))
    db.execute(sql("INSERT INTO temp.later SELECT value, key FROM json_each(:acts)"), {"acts": json.dumps(acts)})
    meets = any(db.scalar(sql(f"{query} LIMIT 1"), {"made": made}) for query in _meetings(shapes))
    db.execute(sql("DROP TABLE temp.later"))
    return meets


def _meetings(shapes: _Shapes) -> Iterator[str]:
    """Yield the queries that find where they meet, for a step that made changes of these tables and kinds."""
    for table in Base.metadata.sorted_tables:
        yield from _references(table, shapes)
        if not shapes.isdisjoint({(table.name, "I"), (table.name, "U")}):
            for constraint in table.constraints:
                if isinstance(constraint, UniqueConstraint):
                    yield from _places(table, [column.name for column in constraint.columns])
        if (table.name, "U") in shapes:
            yield from _rules(table)


def _references(table: Table, shapes: _Shapes) -> Iterator[str]:
    for reference in table.foreign_keys:
        column, parent = reference.parent.name, reference.column.table.name
        if (parent, "D") in shapes:  # a row would come back that hangs on one that is gone
            yield f"""
                SELECT 1 FROM temp.later CROSS JOIN change AS other ON other.step = later.step AND other.tbl = '{table.name}'
                CROSS JOIN change AS mine ON mine.tbl = '{parent}' AND mine.key = other.before ->> '{column}'
                WHERE other.kind <> 'I' AND mine.step = :made AND mine.kind = 'D'
            """
        if not shapes.isdisjoint({(table.name, "I"), (table.name, "U")}):  # a row would go on which one hangs again
            yield f"""
                SELECT 1 FROM change AS mine CROSS JOIN "{table.name}" AS child ON child.id = mine.key
                CROSS JOIN change AS other ON other.tbl = '{parent}' AND other.key = child."{column}"
                WHERE mine.step = :made AND +mine.tbl = '{table.name}' AND {_wrote("mine", [column])}
                  AND other.kind = 'I' AND other.step IN (SELECT step FROM temp.later)
            """


def _places(table: Table, columns: Sequence[str]) -> Iterator[str]:
    """Yield what finds a row that would take a place, wholly known or partly, that is taken again."""
    wrote = f"SELECT 1 FROM change WHERE step = :made AND tbl = '{table.name}' AND {_wrote('change', columns)}"
    others = f"""
        SELECT 1 FROM temp.later CROSS JOIN change AS other ON other.step = later.step AND other.tbl = '{table.name}'
    """
    known = " AND ".join(f"other.before -> '{column}' IS NOT NULL" for column in columns)
    same = " AND ".join(f"place.\"{column}\" = other.before ->> '{column}'" for column in columns)
    yield f"""
        {others} CROSS JOIN "{table.name}" AS place ON {same} AND place.id <> other.key
        CROSS JOIN change AS mine ON mine.tbl = '{table.name}' AND mine.key = place.id AND mine.step = :made
        WHERE other.kind <> 'I' AND {known}
    """
    if len(columns) > 1:
        touched = " OR ".join(f"other.before -> '{column}' IS NOT NULL" for column in columns)
        yield f"{others} WHERE other.kind = 'U' AND ({touched}) AND NOT ({known}) AND EXISTS ({wrote})"


def _rules(table: Table) -> Iterator[str]:
    """Yield what finds a row that would break a rule: its columns from before some later step, with what was written now."""
    rules = [each for each in table.constraints if isinstance(each, CheckConstraint)]
    for rule, columns in ((str(each.sqltext), _columns_of(table, str(each.sqltext))) for each in rules):
        if len(columns) > 1:
            then = ", ".join(f'{_then(table, column)} AS "{column}"' for column in columns)
            yield f"""
                SELECT 1 FROM (
                    SELECT {then} FROM temp.later CROSS JOIN change AS other ON other.step = later.step
                    CROSS JOIN change AS mine ON mine.tbl = other.tbl AND mine.key = other.key AND mine.step = :made
                    CROSS JOIN "{table.name}" AS line ON line.id = other.key
                    WHERE other.tbl = '{table.name}' AND {_touched("other", columns)} AND {_touched("mine", columns)}
                ) WHERE NOT ({rule})
            """


def _then(table: Table, column: str) -> str:
    """Return what a column of `line` held before `other`: what the last way back so far gives it, or what it holds now."""
    newer = f"""
        FROM change AS way JOIN temp.later AS by ON by.step = way.step
        WHERE way.tbl = '{table.name}' AND way.key = other.key AND way.before -> '{column}' IS NOT NULL
          AND (by.place < later.place OR (by.place = later.place AND way.id >= other.id))
    """
    oldest = f"(SELECT way.before ->> '{column}' {newer} ORDER BY by.place DESC, way.id LIMIT 1)"
    return f'CASE WHEN EXISTS (SELECT 1 {newer}) THEN {oldest} ELSE line."{column}" END'


def _columns_of(table: Table, rule: str) -> list[str]:
    words = rule.replace("(", " ").replace(")", " ").replace(",", " ").split()
    return [column.name for column in cast("Sequence[object]", table.columns) if column.name in words]  # type: ignore[attr-defined]


def _wrote(change: str, columns: Sequence[str]) -> str:
    """Return the condition that a change left something in one of these columns that was not there before."""
    return f"({change}.kind = 'I' OR ({change}.kind = 'U' AND {_touched(change, columns)}))"


def _touched(change: str, columns: Sequence[str]) -> str:
    return "(" + " OR ".join(f"{change}.before -> '{column}' IS NOT NULL" for column in columns) + ")"
