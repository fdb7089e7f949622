"""Every table and column has a name for people, and every step an area."""

from planner.domain.things import AREAS, THINGS, Kind
from planner.store.schema import Base

# Columns that follow from others or mean nothing to a person.
HIDDEN = {
    "person": {"name_key", "email_key", "handle_key"},
    "source": {"preset", "digest"},
    "document": {"digest"},
    "badge_print": {"digest"},
}


def test_every_column_of_every_table_has_a_name_for_people():
    for table in Base.metadata.sorted_tables:
        columns = {column.name for column in table.columns} - {"id"} - HIDDEN.get(table.name, set())
        assert THINGS[table.name].columns.keys() == columns, table.name


def test_references_are_read_as_the_rows_that_they_point_at():
    for table in Base.metadata.sorted_tables:
        referring = {key.parent.name: key.column.table.name for key in table.foreign_keys}
        columns = THINGS[table.name].columns
        assert {name: column.table for name, column in columns.items() if column.kind == Kind.ROW} == referring


def test_things_are_named_by_columns_of_theirs():
    for table, thing in THINGS.items():
        assert set(thing.named_by) <= thing.columns.keys(), table


def test_every_table_stands_in_one_area():
    tables = [table for area in AREAS.values() for table in sorted(area.tables)]
    assert sorted(tables) == sorted(THINGS)
