"""Names of people: finding, sorting, comparing, and that they stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import names


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łukasz Wiśniewski", "lukasz wisniewski"),
        ("Søren Ørsted", "soren orsted"),
        ("Đorđe", "dorde"),
        ("Þóra Æsa", "thora aesa"),
        ("Œuvre", "oeuvre"),
        ("Groß", "gross"),
        ("GROẞ", "gross"),
        ("Işıl İnce", "isil ince"),
        ("Zoë", "zoe\u0308"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("שָׁלוֹם", "שלום"),
        ("\u200fدانا\u200e", "دانا"),
        ("Ёлка", "елка"),
        ("ＡＤＡ", "ada"),
        ("O’Neil", "O'Neil"),
    ],
)
def test_fold_makes_equal_what_people_type_for_it(written, typed):
    assert names.fold(written) == names.fold(typed)


@pytest.mark.parametrize("name", ["佐藤健太郎", "ガブリエラ", "김민준", "กิ่งแก้ว", "दीपिका", "תמר", "سارة"])
def test_fold_keeps_the_letters_of_other_scripts(name):
    assert names.fold(name) == name


def test_fold_tells_apart_what_only_a_vowel_sign_tells_apart():
    assert names.fold("กิน") != names.fold("กัน")


@given(st.text())
def test_fold_twice_is_fold_once(text):
    assert names.fold(names.fold(text)) == names.fold(text)


@pytest.mark.parametrize(
    "query", ["müller anna", "MULLER", "anna fabri", "ann mul", "oneil", "o'neil", "jean bap", "", "  "]
)
def test_every_word_in_any_order_matches(query):
    assert names.matches(names.search_words("Anna Müller O’Neil", "Jean-Baptiste Fabrikam"), query)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Jürgen Müller", "mueller juergen"),
        ("Jürgen Müller", "muller"),
        ("Mu\u0308ller", "mueller"),
        ("Lange Straße 3", "strasse"),
        ("H.C. Ørsted", "oersted"),
        ("H.C. Ørsted", "orsted"),
        ("Åse Ångström", "aase"),
        ("Åse Ångström", "aangstrom"),
        ("Åse Ångström", "angstroem"),
        ("Åse Ångström", "ase angstrom"),
        ("Ægir Bjørnæs", "aegir bjoernaes"),
        ("SCHRÖDER", "schroeder"),
        ("Käthe", "kaethe"),
    ],
)
def test_letters_that_are_also_spelt_with_two_are_found_either_way(written, typed):
    assert names.matches(names.search_words(written), typed)


def test_other_spellings_are_no_reason_to_find_somebody_else():
    assert not names.matches(names.search_words("Michael"), "michal")
    assert names.search_words("Ada", "ada@example.org") == names.search_key("Ada", "ada@example.org")


def test_a_word_that_is_missing_does_not_match():
    assert not names.matches(names.search_words("Anna Müller"), "anna schmidt")


@pytest.mark.parametrize(
    ("given_name", "family", "full"),
    [
        ("Ada", "Lovelace", "Ada Lovelace"),
        (" Ada ", "", "Ada"),
        ("健太郎", "佐藤", "佐藤健太郎"),
        ("민준", "김", "김민준"),
        ("Kentarō", "佐藤", "Kentarō 佐藤"),
        ("", "", ""),
        ("mcKenzie", "de la CRUZ", "mcKenzie de la CRUZ"),
    ],
)
def test_full_name_follows_the_custom_of_its_script(given_name, family, full):
    assert names.full_name(given_name, family) == full


@pytest.mark.parametrize(
    ("full", "family"),
    [
        ("Ada Lovelace", "Lovelace"),
        ("Penélope de la Cruz", "de la Cruz"),
        ("Johan van den Berg", "van den Berg"),
        ("Van Morrison", "Morrison"),
        ("José Ortega y Gasset", "Ortega y Gasset"),
        ("Nguyễn Văn An", "An"),
        ("Martin Luther King, Jr.", "King"),
        ("John Smith III", "Smith"),
        ("Berg, Anna", "Berg"),
        ("Yo-Yo Ma", "Ma"),
        ("佐藤健太郎", "佐藤健太郎"),
        ("佐藤 健太郎", "佐藤 健太郎"),
        ("Madonna", "Madonna"),
        ("van Gogh", "Gogh"),
        ("", ""),
    ],
)
def test_family_name_is_found_in_a_full_name(full, family):
    assert names.family_name(full) == family


def test_lists_are_sorted_by_family_name_then_by_given_name():
    people = ["Zoë Adams", "Anna Zimmer", "Łukasz Lis", "anna adams", "Jan van den Berg", "Ørjan Lunde"]

    assert sorted(people, key=names.family_sort_key) == [
        "anna adams",
        "Zoë Adams",
        "Łukasz Lis",
        "Ørjan Lunde",
        "Jan van den Berg",
        "Anna Zimmer",
    ]


def test_who_has_no_name_stands_under_the_letter_of_handle_or_address():
    people = ["Zoë Adams", "@bea", "Anna Zimmer", "ada.lis@example.org", "@42"]

    assert sorted(people, key=names.family_sort_key) == [
        "@42",
        "ada.lis@example.org",
        "Zoë Adams",
        "@bea",
        "Anna Zimmer",
    ]


def test_a_family_name_that_is_known_is_not_guessed():
    assert names.family_sort_key("Gabriel García Márquez", "Gabriel", "García Márquez").startswith("garcia marquez")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller", "anna mueller"),
        ("Anna Müller", "Müller, Anna"),
        ("John Smith", "John Michael Smith"),
        ("J. Smith", "John Smith"),
        ("Chris Jones", "Christopher Jones"),
        ("Anna Schmidt", "Anna Weber"),
        ("Anna", "Anna Müller"),
        ("", "Anna Müller"),
        ("佐藤 健太郎", "佐藤健太郎"),
        ("佐藤健太郎", "Kentaro Sato"),
    ],
)
def test_names_that_may_be_one_person(one, other):
    assert names.same_name(one, other)
    assert names.same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller", "Jonas Müller"),
        ("Ada Lovelace", "Grace Hopper"),
        ("佐藤健太郎", "鈴木一郎"),
        ("Jo Lee", "Joanna Lee"),
    ],
)
def test_names_of_two_people(one, other):
    assert not names.same_name(one, other)


def test_somebody_without_a_name_is_called_by_what_is_known():
    assert names.display_name("", "ada@example.org", "ada") == "@ada"
    assert names.display_name("", "ada@example.org") == "ada@example.org"
    assert names.display_name("Ada", "ada@example.org", "ada") == "Ada"
