"""The order and choice of rows in a long list: what it can do at once, and what it makes ready behind the window."""

from typing import NamedTuple

from planner.gui.guests.finding import Wanted
from planner.gui.widgets.row_index import RowIndex, prepared
from planner.gui.widgets.rows import Column


class Row(NamedTuple):
    id: int
    name: str


class Index(RowIndex[Row]):
    columns = (Column("name", "Name", lambda row: row.name),)

    @staticmethod
    def search_text(row):
        return row.name.casefold()


def found(index, query):
    return [index.rows[place].name for place in index.find(Wanted(query))]


def many(count):
    return [Row(key, f"Guest {key:06}") for key in range(count)]


def test_long_list_is_shown_before_it_can_be_searched_and_a_short_one_can_be_at_once():
    assert prepared(Index, many(5), Wanted(), ("name", False)).is_searchable
    long = prepared(Index, many(6000), Wanted(), ("name", False))
    assert not long.is_searchable
    assert len(long.find(Wanted())) == 6000
    long.make_searchable()
    assert found(long, "05999") == ["Guest 005999"]


def test_whoever_searches_before_it_is_ready_finds_all_the_same():
    assert found(Index(many(6000)), "05999") == ["Guest 005999"]


def test_changed_list_finds_the_new_words_whether_it_could_be_searched_or_not():
    for is_ready in (True, False):
        index = Index([Row(1, "Ada"), Row(2, "Bea"), Row(3, "Cleo")])
        if is_ready:
            index.make_searchable()
        changed = index.changed([Row(2, "Zoë"), Row(4, "Dora")], gone={3})
        changed.make_searchable()
        assert [found(changed, word) for word in ("ada", "bea", "zo", "cleo", "dora")] == [
            ["Ada"],
            [],
            ["Zoë"],
            [],
            ["Dora"],
        ]
