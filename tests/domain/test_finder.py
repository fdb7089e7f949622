"""Finding anything by a few letters."""

from random import Random

import pytest

from planner.domain.finder import Entry, Fit, Index, marked
from planner.domain.names import search_key

KINDS = ("person", "event")


def index_of(*names, kind="person"):
    return Index(Entry(kind, at, name) for at, name in enumerate(names))


def titles(index, query, recent=()):
    return [hit.entry.title for group in index.find(query, KINDS, recent, 8) for hit in group.hits]


def fits(index, query):
    return {hit.entry.title: hit.fit for group in index.find(query, KINDS, (), 8) for hit in group.hits}


def test_what_begins_with_it_comes_before_words_and_these_before_parts_of_words():
    index = index_of("Joanna Smith", "Mary Ann Webb", "Annabel Lee")
    assert fits(index, "ann") == {"Annabel Lee": Fit.BEGINS, "Mary Ann Webb": Fit.WORDS, "Joanna Smith": Fit.PARTS}
    assert titles(index, "ann") == ["Annabel Lee", "Mary Ann Webb", "Joanna Smith"]


def test_what_was_chosen_lately_comes_first_among_its_equals_alone():
    index = index_of("Ann Adams", "Ann Brown", "Ann Clark", "Joanna Smith")
    assert titles(index, "ann", [("person", 3), ("person", 2)]) == [
        "Ann Clark",
        "Ann Adams",
        "Ann Brown",
        "Joanna Smith",
    ]


def test_words_are_found_in_any_order():
    assert titles(index_of("Priya Raghunathan", "Priya Shah"), "rag pri") == ["Priya Raghunathan"]


def test_a_letter_that_is_also_spelt_with_two_is_found_and_marked_either_way():
    index = index_of("Jürgen Müller", "Ørsted Hall")
    assert fits(index, "juergen muel") == {"Jürgen Müller": Fit.BEGINS}
    assert fits(index, "mueller") == {"Jürgen Müller": Fit.WORDS}
    assert fits(index, "oersted hall") == {"Ørsted Hall": Fit.BEGINS}
    assert marked("Jürgen Müller", ["mueller"]) == ((7, 13),)
    assert marked("Jürgen Müller", ["mull"]) == ((7, 11),)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("marcsu", "Marcus Adeyemi"),  # two letters exchanged
        ("macus", "Marcus Adeyemi"),  # one missing
        ("marrcus", "Marcus Adeyemi"),  # one too many
        ("narcus", "Marcus Adeyemi"),  # one wrong
        ("adeyeni mar", "Marcus Adeyemi"),
        ("ragunatan", "Priya Raghunathan"),  # two in a long word
        ("raghnuat", "Priya Raghunathan"),  # while it is being typed
        ("wisnewski", "Łukasz Wiśniewski"),
        ("محمت", "محمد عبد الله"),
        ("дмитирй", "Дмитрий Иванов"),
    ],
)
def test_typing_errors_are_forgiven(query, name):
    index = index_of("Marcus Adeyemi", "Priya Raghunathan", "Łukasz Wiśniewski", "محمد عبد الله", "Дмитрий Иванов")
    assert titles(index, query) == [name]


@pytest.mark.parametrize("query", ["mcr", "mraucs", "marxyz"])
def test_short_words_and_more_errors_than_one_are_no_typing_errors(query):
    assert titles(index_of("Marcus Adeyemi"), query) == []


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("lukasz", "Łukasz Wiśniewski"),
        ("健太", "佐藤健太郎"),
        ("סמ", "סמנתה לוי"),
        ("oneill", "Siân O’Neill"),
        ("สม", "สมชาย ใจดี"),
    ],
)
def test_names_are_found_in_every_script_and_without_their_accents(query, name):
    index = index_of("Łukasz Wiśniewski", "佐藤健太郎", "סמנתה לוי", "Siân O’Neill", "สมชาย ใจดี")
    assert titles(index, query) == [name]


def test_further_words_are_searched_as_well():
    index = Index([Entry("person", 1, "Ada", search_key("@countess Analytical Engines"))])
    assert titles(index, "@coun engi") == ["Ada"]


def test_longer_question_is_answered_as_if_it_were_the_first():
    names = ("Anna Bell", "Hannah Bell", "Ann Cole")
    asked = index_of(*names)
    for query in ("a", "an", "ann", "ann b", "anna b"):
        assert titles(asked, query) == titles(index_of(*names), query)


def test_groups_stand_by_their_best_and_say_how_many_there_are():
    people = [Entry("person", at, f"Jo Ship {at}") for at in range(12)]
    index = Index([*people, Entry("event", 1, "Ship ahoy")])
    groups = index.find("ship", KINDS, (), 8)
    assert [(group.kind, len(group.hits), group.total) for group in groups] == [("event", 1, 1), ("person", 8, 12)]


def test_nothing_typed_finds_nothing():
    assert index_of("Ada").find("  ", KINDS, (), 8) == []


@pytest.mark.parametrize(
    ("title", "words", "bold"),
    [
        ("Marcus Adeyemi", ["ade"], ["Ade"]),
        ("Joanna Ann", ["ann"], ["Ann"]),
        ("Joanna", ["ann"], ["ann"]),
        ("Łukasz Wiśniewski", ["wisn", "luk"], ["Łuk", "Wiśn"]),
        ("Strauß-Weiß", ["weiss"], ["Weiß"]),
        ("Cafe\u0301 Noir", ["cafe", "noir"], ["Cafe", "Noir"]),
        ("佐藤健太郎", ["健太"], ["健太"]),
        ("Ada", ["engines"], []),
    ],
)
def test_letters_that_were_typed_are_marked_in_the_title_as_it_is_written(title, words, bold):
    assert [title[start:end] for start, end in marked(title, words)] == bold


def test_as_many_are_found_one_by_one_as_in_one_go():
    chance = Random(7)
    names = [" ".join(chance.sample(["Ada", "Zoë", "Lovelace", "山田", "O'Neil-Smith", "Bo"], 2)) for _ in range(9_000)]
    entries = [Entry("person", key, name, f"guest{key}@example org") for key, name in enumerate(names)]

    for query in ("example", "guest89", "lovelace", "zoe ada", "oneil", "bo", "田", "st88", "ada guest1"):
        texts = [f"{search_key(entry.title)} {entry.words}" for entry in entries]
        wanted = sum(all(word in text for word in search_key(query).split()) for text in texts)
        [group] = Index(entries).find(query, ["person"], [], 8)
        near = sum(hit.fit is Fit.SLIPS for hit in group.hits)
        assert (group.total - near, len(group.hits)) == (wanted, 8), query
        assert [hit.fit for hit in group.hits] == sorted(hit.fit for hit in group.hits)
