"""What the fields of a venue take, and how venues compare at a number of heads."""

from datetime import date

import pytest

from planner.domain.errors import WrongValueError
from planner.domain.money import Money
from planner.domain.schedule import RoomRow
from planner.domain.venue_comparisons import (
    AS_IT_IS,
    Fit,
    Urgency,
    booking_of,
    cheapest,
    cost_at,
    cost_text,
    days_left,
    fit_at,
    fit_text,
    heads_fit,
    hold_text,
    layout_name,
    layouts_of,
    missing_of,
    rooms_text,
    urgency_of,
    visited,
)
from planner.domain.venue_details import HoldRow, LayoutRow, VenueDetails, VisitRow
from planner.domain.venue_questions import Mark, Occasion, compare
from planner.domain.venues import (
    MOST_BYTES,
    Answer,
    HoldKind,
    HoldState,
    Noise,
    StepFree,
    check_day,
    check_document,
    check_hold,
    check_layout,
    check_question,
    check_room,
    check_venue,
    check_visit,
)
from planner.domain.visits import USUAL_QUESTIONS

TODAY = date(2027, 1, 9)
PUB = VenueDetails(
    1,
    "The Penny Quill",
    currency="GBP",
    minimum_spend=120_000,
    rooms=(RoomRow(11, "Long Room", 70), RoomRow(12, "Library", 30), RoomRow(13, "Snug", 20)),
    layouts=(LayoutRow(11, "standing", 90), LayoutRow(11, "theatre", 60), LayoutRow(12, "theatre", 36)),
)
HALL = VenueDetails(
    2,
    "Bellfounders’ Hall",
    "Sorting Lane",
    currency="GBP",
    hire_cost=85_000,
    cost_per_head=250,
    rooms=(RoomRow(21, "Hall", 160),),
    layouts=(LayoutRow(21, "Horseshoe", 44),),
)


@pytest.mark.parametrize(
    ("values", "stored"),
    [
        ({"name": " The \n Ship "}, {"name": "The   Ship"}),
        ({"address": " 1 Yard\nLondon "}, {"address": "1 Yard London"}),
        ({"zone": "europe/london"}, {"zone": "Europe/London"}),
        ({"contact_email": " jo@ship.example "}, {"contact_email": "jo@ship.example"}),
        ({"website": "ship.example"}, {"website": "https://ship.example"}),
        ({"step_free": "partly", "hearing_loop": "no"}, {"step_free": "partly", "hearing_loop": "no"}),
        ({"currency": "£"}, {"currency": "GBP"}),
        ({"hire_cost": None, "cost_per_head": 0}, {"hire_cost": None, "cost_per_head": 0}),
        ({"transport": "Holborn, 4 min\n"}, {"transport": "Holborn, 4 min"}),
    ],
)
def test_fields_of_a_venue_are_kept_as_they_should_be(values, stored):
    assert check_venue(values) == stored


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("zone", "Atlantis"),
        ("contact_email", "jo at ship"),
        ("website", "not a page"),
        ("step_free", "maybe"),
        ("hearing_loop", "partly"),
        ("noise", "deafening"),
        ("currency", "quid"),
        ("hire_cost", -1),
    ],
)
def test_a_wrong_value_is_told_at_its_field(field, value):
    with pytest.raises(WrongValueError) as refused:
        check_venue({field: value})
    assert refused.value.field == field


def test_a_usual_layout_is_known_by_its_word_in_any_case_and_an_own_one_stays_as_typed():
    assert (check_layout(" THEATRE "), check_layout("Horseshoe ")) == ("theatre", "Horseshoe")
    with pytest.raises(WrongValueError, match="layout needs a name"):
        check_layout(" ")
    assert (str(layout_name("theatre")), str(layout_name("Horseshoe"))) == ("Theatre", "Horseshoe")


def test_a_day_is_a_day():
    assert (check_day("2027-03-08"), check_day("")) == ("2027-03-08", "")
    with pytest.raises(WrongValueError) as refused:
        check_hold({"runs_out": "2027-02-30"})
    assert refused.value.field == "runs_out"


@pytest.mark.parametrize(
    ("check", "values", "field"),
    [
        (check_hold, {"kind": "promise"}, "kind"),
        (check_hold, {"state": "maybe"}, "state"),
        (check_hold, {"amount": -5}, "amount"),
        (check_visit, {"question": "\n"}, "question"),
        (check_visit, {"answer": "perhaps"}, "answer"),
        (check_room, {"capacity": -1}, "capacity"),
        (check_room, {"name": ""}, "name"),
    ],
)
def test_wrong_values_of_what_hangs_on_a_venue_are_told(check, values, field):
    with pytest.raises(WrongValueError) as refused:
        check(values)
    assert refused.value.field == field


def test_a_document_is_named_without_its_folders_and_neither_empty_nor_too_large():
    assert check_document("C:\\Plans\\ground floor.pdf", 10) == "ground floor.pdf"
    assert check_document("/home/jo/plan.png", MOST_BYTES) == "plan.png"
    with pytest.raises(WrongValueError, match=r"plan\.png was not added: it has 20\.1 MB.*20 MB at most"):
        check_document("plan.png", MOST_BYTES + 100_000)
    with pytest.raises(WrongValueError, match="is empty"):
        check_document("plan.png", 0)
    with pytest.raises(WrongValueError, match="needs a name"):
        check_document("/", 5)


def test_the_usual_check_list_asks_a_dozen_different_things():
    assert 12 <= len(USUAL_QUESTIONS) == len(set(USUAL_QUESTIONS)) <= 15
    assert all(check_question(question) == question for question in USUAL_QUESTIONS)


@pytest.mark.parametrize(
    ("layout", "heads", "fit", "words"),
    [
        (AS_IT_IS, 70, Fit.WHOLE, "fits in Long Room"),
        (AS_IT_IS, 71, Fit.SPLIT, "fits in 3 rooms together, 70 in Long Room"),
        (AS_IT_IS, 120, Fit.SPLIT, "fits in 3 rooms together, 70 in Long Room"),
        (AS_IT_IS, 121, Fit.SMALL, "1 person too many"),
        ("theatre", 112, Fit.SMALL, "16 people too many"),
        ("standing", 90, Fit.WHOLE, "fits in Long Room"),
        ("cabaret", 1, Fit.UNKNOWN, "Not known"),
    ],
)
def test_heads_fit_in_one_room_or_in_all_together_or_not(layout, heads, fit, words):
    found = fit_at(PUB, layout, heads)
    assert (found.fit, str(fit_text(found))) == (fit, words)


def test_a_venue_whose_rooms_are_not_counted_is_judged_by_its_largest_layout():
    bare = VenueDetails(3, "Loft", rooms=(RoomRow(1, "Loft"),), layouts=(LayoutRow(1, "theatre", 40),))
    assert (heads_fit(bare, 50).layout, heads_fit(bare, 50).fit) == ("theatre", Fit.SMALL)
    assert heads_fit(PUB, 50).layout == AS_IT_IS
    assert heads_fit(VenueDetails(4, "Field"), 50).fit == Fit.UNKNOWN


@pytest.mark.parametrize(
    ("heads", "fit", "figures", "words"),
    [
        (20, Fit.WHOLE, "20 / 30+", "fits in Saal"),
        (40, Fit.UNKNOWN, "40 / 30+", "at least 30, Stübchen not known"),
    ],
)
def test_room_of_which_nobody_knows_how_many_it_holds_allows_no_verdict(heads, fit, figures, words):
    rooms = (RoomRow(1, "Saal", 30), RoomRow(2, "Stübchen"))
    venue = VenueDetails(3, "Lamm", rooms=rooms)
    found = heads_fit(venue, heads)

    assert (found.fit, str(found.in_figures), str(fit_text(found))) == (fit, figures, words)
    assert str(rooms_text(venue)) == "The rooms hold at least 30; Stübchen not known."
    assert "How many each room holds" in missing_of(venue)
    assert str(rooms_text(VenueDetails(3, "Lamm", rooms=rooms[:1]))) == "The rooms hold 30 together."


def test_own_layouts_stand_after_the_usual_ones():
    assert layouts_of([PUB, HALL]) == ("theatre", "cabaret", "standing", "boardroom", "Horseshoe")


@pytest.mark.parametrize(
    ("hire", "per_head", "least", "heads", "total", "a_head", "words"),
    [
        (85_000, None, None, 100, 85_000, 850, "hire"),
        (85_000, 250, None, 100, 110_000, 1_100, "£850 hire and £2.50 a head"),
        (None, 2_500, None, 40, 100_000, 2_500, "£25 a head"),
        (20_000, 500, 120_000, 112, 120_000, 1_071, "minimum spend"),
        (20_000, 1_000, 120_000, 112, 132_000, 1_179, "£200 hire and £10 a head"),
        (0, None, None, 10, 0, 0, "free"),
    ],
)
def test_the_cost_is_hire_and_heads_and_at_least_the_minimum_spend(hire, per_head, least, heads, total, a_head, words):
    venue = VenueDetails(1, "V", currency="GBP", hire_cost=hire, cost_per_head=per_head, minimum_spend=least)
    cost = cost_at(venue, heads)
    assert (cost.total, cost.a_head) == (Money(total, "GBP"), Money(a_head, "GBP"))
    assert str(cost_text(venue, cost)) == words


def test_nobody_costs_nothing_a_head_and_an_unknown_price_is_no_price():
    assert cost_at(PUB, 0).a_head is None
    assert cost_at(VenueDetails(1, "V"), 10) is None


def test_the_cheapest_is_told_among_prices_of_one_currency_alone():
    abroad = VenueDetails(3, "Salle", currency="EUR", hire_cost=1)
    assert cheapest([PUB, HALL], 112) == {2}
    assert cheapest([PUB, HALL], 200) == {PUB.id}
    assert cheapest([PUB, abroad], 112) == frozenset()
    assert cheapest([PUB, VenueDetails(4, "Field")], 112) == frozenset()


def test_what_nobody_has_written_down_is_missing():
    assert "Rooms" in missing_of(VenueDetails(4, "Field"))
    assert "Cost" not in missing_of(PUB)
    full = VenueDetails(
        5,
        "Full",
        address="Here",
        contact_phone="1",
        step_free=StepFree.NO,
        hearing_loop=Answer.NO,
        accessible_toilets=Answer.YES,
        transport="Bus",
        power="Sockets",
        noise=Noise.LOUD,
        hire_cost=0,
        rooms=(RoomRow(1, "Room", 5),),
    )
    assert missing_of(full) == ()


@pytest.mark.parametrize(
    ("hold", "left", "urgency", "words"),
    [
        (HoldRow(1, HoldKind.HOLD, runs_out="2027-01-14"), 5, Urgency.SOON, "Held, 5 days left"),
        (HoldRow(1, HoldKind.HOLD, runs_out="2027-01-10"), 1, Urgency.SOON, "Held, 1 day left"),
        (HoldRow(1, HoldKind.HOLD, runs_out="2027-01-09"), 0, Urgency.LAST_DAY, "Held until today"),
        (HoldRow(1, HoldKind.HOLD, runs_out="2027-01-08"), -1, Urgency.RUN_OUT, "Hold has run out"),
        (HoldRow(1, HoldKind.HOLD, runs_out="2027-02-14"), 36, Urgency.OPEN, "Held for us"),
        (HoldRow(1, HoldKind.HOLD), None, Urgency.OPEN, "Held for us"),
        (HoldRow(1, HoldKind.HOLD, HoldState.CONFIRMED, runs_out="2026-01-01"), None, Urgency.SETTLED, "Booked"),
        (HoldRow(1, HoldKind.QUOTE, HoldState.RELEASED), None, Urgency.GONE, "Quote turned down"),
        (HoldRow(1, HoldKind.QUOTE, amount=90_000), None, Urgency.OPEN, "Quote of £900"),
        (
            HoldRow(1, HoldKind.QUOTE, amount=90_000, runs_out="2027-01-11"),
            2,
            Urgency.SOON,
            "Quote of £900, 2 days left",
        ),
    ],
)
def test_a_hold_says_how_long_it_still_counts(hold, left, urgency, words):
    assert (days_left(hold, TODAY), urgency_of(hold, TODAY)) == (left, urgency)
    assert str(hold_text(hold, TODAY, "GBP")) == words


def test_what_is_confirmed_says_most_and_a_day_more_than_a_price():
    quote = HoldRow(1, HoldKind.QUOTE, event_id=7)
    hold = HoldRow(2, HoldKind.HOLD, event_id=7)
    booked = HoldRow(3, HoldKind.QUOTE, HoldState.CONFIRMED, event_id=7)
    other = HoldRow(4, HoldKind.HOLD, HoldState.CONFIRMED, event_id=8)
    for_the_day = HoldRow(5, HoldKind.HOLD, day="2027-03-08")
    with_holds = VenueDetails(1, "V", holds=(quote, hold, other))
    assert booking_of(with_holds, 7) == hold
    assert booking_of(VenueDetails(1, "V", holds=(quote, hold, booked)), 7) == booked
    assert booking_of(with_holds, 9) is None
    assert booking_of(with_holds, None) == other
    assert booking_of(VenueDetails(1, "V", holds=(for_the_day,)), 9, "2027-03-08") == for_the_day
    assert booking_of(VenueDetails(1, "V", holds=(for_the_day,)), 9, "2027-03-09") is None


def test_visited_counts_the_answers():
    lines = (VisitRow(1, "Sockets?", Answer.NO), VisitRow(2, "Trains?"))
    assert visited(VenueDetails(1, "V", visit=lines)) == (1, 2)


def answers(comparison, key):
    question = next(each for each in comparison.questions if each.key == key)
    return [comparison.answer(question, venue) for venue in comparison.venues]


def test_the_comparison_marks_what_is_too_small_and_what_is_missing():
    comparison = compare([PUB, HALL], Occasion(112, TODAY, event_id=7, chosen_id=1))
    assert [str(each.words) for each in answers(comparison, "layout:")] == ["112 / 120", "112 / 160"]
    assert [each.mark for each in answers(comparison, "layout:")] == [Mark.WAIT, Mark.OK]
    assert [each.mark for each in answers(comparison, "layout:theatre")] == [Mark.NO, Mark.MISSING]
    assert [str(each.words) for each in answers(comparison, "layout:theatre")] == ["112 / 96", "112 / ?"]
    assert [str(each.words) for each in answers(comparison, "chosen")] == ["Chosen", "Choose"]
    assert [str(each.words) for each in answers(comparison, "cost")] == ["£1,200", "£1,130"]
    assert str(answers(comparison, "cost")[1].note) == "£850 hire and £2.50 a head; £10.09 a head, the lowest"
    assert [each.mark for each in answers(comparison, "step_free")] == [Mark.MISSING] * 2
    assert str(answers(comparison, "missing")[1].words) == "7 answers"
    assert str(answers(comparison, "missing")[1].note).startswith("Contact, Step-free")
    assert str(answers(comparison, "booking")[0].words) == "Not asked yet"


def test_other_heads_count_fit_and_cost_again():
    few = compare([PUB, HALL], Occasion(20, TODAY))
    assert [each.mark for each in answers(few, "layout:")] == [Mark.OK, Mark.OK]
    assert [str(each.words) for each in answers(few, "cost")] == ["£1,200", "£900"]


def test_without_an_event_nothing_can_be_chosen_and_every_answer_has_words():
    comparison = compare([PUB, HALL, VenueDetails(9, "Field")], Occasion(0, TODAY))
    assert "chosen" not in {question.key for question in comparison.questions}
    for question in comparison.questions:
        for venue in comparison.venues:
            assert str(comparison.answer(question, venue).words)


def test_bars_end_at_the_largest_venue_or_at_the_heads():
    assert compare([PUB, HALL], Occasion(112, TODAY)).most == 160
    assert compare([PUB, HALL], Occasion(200, TODAY)).most == 200


def test_each_group_begins_once():
    firsts = [question.group for question in compare([HALL], Occasion(1, TODAY)).questions if question.is_first]
    assert firsts == ["heads", "cost", "access", "around", "notes", "visit", "booking", "missing"]
