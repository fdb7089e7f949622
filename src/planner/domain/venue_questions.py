"""The comparison of venues: one row a question, and what each venue answers, with what is missing or too small marked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import (
    AS_IT_IS,
    Fit,
    LayoutFit,
    Urgency,
    booking_of,
    cheapest,
    cost_at,
    cost_text,
    fit_at,
    fit_text,
    hold_text,
    layout_name,
    layouts_of,
    missing_of,
    urgency_of,
    visited,
)
from planner.domain.venue_details import VenueDetails
from planner.domain.venues import (
    ANSWER_NAMES,
    FIELD_NAMES,
    NOISE_NAMES,
    PRICES,
    STEP_FREE_NAMES,
    Answer,
    Noise,
    StepFree,
)


class Mark(StrEnum):
    """What an answer means at a glance; never told by colour alone, the words say it too."""

    NONE = ""
    NOTHING = "nothing"  # nothing is said, and nothing need be
    OK = "ok"
    WAIT = "wait"
    NO = "no"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Question:
    """A row of the comparison; the first of a `group` has the group's heading as its title."""

    key: str
    title: Text
    group: str
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """What one venue answers: words, a second quieter text, a mark; `fit` for heads, `share` for done of all."""

    words: Text
    mark: Mark = Mark.NONE
    note: Text | None = None
    fit: LayoutFit | None = None
    share: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """For what venues are compared: so many heads, an event (None: no one) on a day, the venue it has; and today."""

    heads: int
    today: date
    event_id: int | None = None
    day: str = ""
    chosen_id: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Venues side by side for one occasion; made by `compare`. `most` is the end of every bar of heads."""

    venues: tuple[VenueDetails, ...]
    occasion: Occasion
    questions: tuple[Question, ...]
    most: int
    cheapest: frozenset[int]

    def answer(self, question: Question, venue: VenueDetails) -> Answered:
        """Return what `venue` answers to `question`."""
        if question.group == "heads":
            return _heads(fit_at(venue, question.key.removeprefix(LAYOUT), self.occasion.heads))
        if question.key == "cost":
            return self._cost(venue)
        if question.key == "booking":
            return _booking(venue, self.occasion)
        if question.key == "chosen":
            is_chosen = venue.id == self.occasion.chosen_id
            return Answered(text(N_("Chosen")), Mark.OK) if is_chosen else Answered(text(N_("Choose")))
        return _ANSWERS[question.key](venue)

    def _cost(self, venue: VenueDetails) -> Answered:
        cost = cost_at(venue, self.occasion.heads)
        if cost is None:
            return Answered(text(N_("Not known")), Mark.MISSING)
        made_of = cost_text(venue, cost)
        words = text("{total}", total=cost.total)
        mark = Mark.OK if venue.id in self.cheapest else Mark.NONE
        if cost.a_head is None:
            return Answered(words, mark, made_of)
        lowest, plain = N_("{made_of}; {a_head} a head, the lowest"), N_("{made_of}; {a_head} a head")
        message = lowest if mark == Mark.OK else plain
        return Answered(words, mark, text(message, made_of=made_of, a_head=cost.a_head))


LAYOUT = "layout:"
"""Before the name of a layout in the key of its question."""


def compare(venues: Sequence[VenueDetails], occasion: Occasion) -> Comparison:
    """Return the comparison of these venues for one occasion."""
    layouts = (AS_IT_IS, *layouts_of(venues))
    totals = (fit_at(venue, layout, 0).total or 0 for venue in venues for layout in layouts)
    most = max((occasion.heads, 1, *totals))
    lowest = cheapest(venues, occasion.heads)
    return Comparison(tuple(venues), occasion, _questions(venues, occasion), most, lowest)


def _questions(venues: Sequence[VenueDetails], occasion: Occasion) -> tuple[Question, ...]:
    layouts = layouts_of(venues)
    rows: list[tuple[str, str, Text]] = []
    if occasion.event_id is not None:
        rows.append(("chosen", "chosen", text(N_("For this event"))))
    rows.append((LAYOUT, "heads", text(N_("People, rooms as they are"))))
    rows += [(f"{LAYOUT}{layout}", "heads", layout_name(layout)) for layout in layouts]
    rows.append(("cost", "cost", text(N_("Cost for {n} person|Cost for {n} people"), n=occasion.heads)))
    for group, keys in _FIELDS.items():
        rows += [(key, group, text(FIELD_NAMES[key])) for key in keys]
    rows.append(("visit", "visit", text(N_("Visit"))))
    rows.append(("booking", "booking", text(N_("Booking"))))
    rows.append(("missing", "missing", text(N_("Still missing"))))
    firsts = {group: key for key, group, _ in reversed(rows)}
    return tuple(Question(key, title, group, is_first=firsts[group] == key) for key, group, title in rows)


_FIELDS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "cost": PRICES,
        "access": ("step_free", "hearing_loop", "accessible_toilets", "access_notes"),
        "around": ("transport", "noise", "power"),
        "notes": ("notes",),
    }
)


def _heads(fit: LayoutFit) -> Answered:
    marks = {Fit.WHOLE: Mark.OK, Fit.SPLIT: Mark.WAIT, Fit.SMALL: Mark.NO, Fit.UNKNOWN: Mark.MISSING}
    return Answered(fit.in_figures, marks[fit.fit], fit_text(fit), fit)


def _booking(venue: VenueDetails, occasion: Occasion) -> Answered:
    hold = booking_of(venue, occasion.event_id, occasion.day)
    if hold is None:
        return Answered(text(N_("Not asked yet")), Mark.MISSING)
    marks = {Urgency.SETTLED: Mark.OK, Urgency.OPEN: Mark.NONE, Urgency.SOON: Mark.WAIT, Urgency.LAST_DAY: Mark.WAIT}
    day = date.fromisoformat(hold.day) if hold.day else None
    note = text(N_("for {day}"), day=day) if day else None
    words = hold_text(hold, occasion.today, venue.currency)
    return Answered(words, marks.get(urgency_of(hold, occasion.today), Mark.NO), note)


def _words(of: str) -> Answered:
    if not of.strip():
        return Answered(text(N_("Not known")), Mark.MISSING)
    return Answered(text("{words}", words=of))


def _amount(field_name: str) -> Callable[[VenueDetails], Answered]:
    def answer(venue: VenueDetails) -> Answered:
        money = venue.money(getattr(venue, field_name))
        return (
            Answered(text(N_("None known")), Mark.NOTHING) if money is None else Answered(text("{money}", money=money))
        )

    return answer


def _yes_or_no(answer: Answer) -> Answered:
    marks = {Answer.UNKNOWN: Mark.MISSING, Answer.YES: Mark.OK, Answer.NO: Mark.NO}
    return Answered(text(ANSWER_NAMES[answer]), marks[answer])


def _step_free(venue: VenueDetails) -> Answered:
    marks = {StepFree.UNKNOWN: Mark.MISSING, StepFree.YES: Mark.OK, StepFree.PARTLY: Mark.WAIT, StepFree.NO: Mark.NO}
    return Answered(text(STEP_FREE_NAMES[venue.step_free]), marks[venue.step_free])


def _noise(venue: VenueDetails) -> Answered:
    marks = {Noise.UNKNOWN: Mark.MISSING, Noise.QUIET: Mark.OK, Noise.MODERATE: Mark.WAIT, Noise.LOUD: Mark.NO}
    return Answered(text(NOISE_NAMES[venue.noise]), marks[venue.noise])


def _notes(of: str) -> Answered:
    return Answered(text("{words}", words=of)) if of.strip() else Answered(text(N_("Nothing noted")), Mark.NOTHING)


def _visit(venue: VenueDetails) -> Answered:
    done, count = visited(venue)
    if not count:
        return Answered(text(N_("No check-list yet")), Mark.MISSING)
    return Answered(text(N_("{done} of {count} checked"), done=done, count=count), share=(done, count))


def _missing(venue: VenueDetails) -> Answered:
    names = missing_of(venue)
    if not names:
        return Answered(text(N_("Nothing")), Mark.OK)
    listed = [text(name) for name in names]
    joined = listed[0]
    for each in listed[1:]:
        joined = text(N_("{names}, {name}"), names=joined, name=each)
    return Answered(text(N_("{n} answer|{n} answers"), n=len(names)), Mark.MISSING, joined)


_ANSWERS: Mapping[str, Callable[[VenueDetails], Answered]] = MappingProxyType(
    {
        "step_free": _step_free,
        "hearing_loop": lambda venue: _yes_or_no(venue.hearing_loop),
        "accessible_toilets": lambda venue: _yes_or_no(venue.accessible_toilets),
        "access_notes": lambda venue: _notes(venue.access_notes),
        "transport": lambda venue: _words(venue.transport),
        "power": lambda venue: _words(venue.power),
        "noise": _noise,
        "notes": lambda venue: _notes(venue.notes),
        "visit": _visit,
        "missing": _missing,
        **{name: _amount(name) for name in PRICES},
    }
)
