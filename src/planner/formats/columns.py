"""Which column of a list holds what: known platforms first, then headings and values together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from planner.domain.texts import N_, Text, text
from planner.formats.date_order import settle_order
from planner.formats.fits import fit, tells_apart
from planner.formats.mappings import NOTHING_FOR_US, SEVERAL, ColumnGuess, Mapping
from planner.formats.name_columns import settle_names
from planner.formats.presets import Preset, recognise
from planner.formats.profiles import SAMPLE, Profile
from planner.formats.tables import Table
from planner.formats.words import Meaning, heading_meaning, plain_words

PERSON_FIELDS = frozenset(
    {"full_name", "given_name", "family_name", "recipient", "email", "phone", "organisation", "job_title", "handle"}
)
_IDENTITY = frozenset({"full_name", "given_name", "family_name", "email", "recipient"})
_NAMES = frozenset({"full_name", "given_name", "family_name"})
_CERTAIN = 0.95
_KNOWN = 0.85
_ENOUGH = 0.5
_BUYER = 0.52
_SAMPLES_SHOWN = 3
_SAMPLE_LENGTH = 100
# Headings that mean the given name beside a family name, but the whole name alone; and the other way round.
_WHOLE_IF_ALONE = frozenset({"nombre", "nome", "nom", "名", "姓", "名字", "nombres", "nomi", "nomes", "noms"})


_SOMEONE_ELSE = N_("About somebody else than the guest.")
_TWICE = N_("Another column says this better.")
_BY_PRESET = N_("{platform} calls it “{heading}”.")
_BY_HEADING = N_("The heading “{heading}” says so.")
_BY_VALUES = N_("The values look like it.")
_AGAINST_HEADING = N_("The values look like it, whatever “{heading}” says.")
_EMPTY = N_("The column is empty.")


@dataclass(slots=True)
class _Column:
    index: int
    heading: str
    profile: Profile
    meaning: Meaning
    sample_cells: list[str]  # with empty ones, row by row


@dataclass(frozen=True, slots=True)
class _Candidate:
    confidence: float
    index: int
    field: str
    reason: Text


def guess_columns(table: Table) -> Mapping:
    """Return what each column of `table` most likely holds."""
    preset = recognise(table.header)
    columns = [_column(table, index) for index in range(len(table.header))]
    chosen, settled = _by_preset(columns, preset)
    free = [column for column in columns if column.index not in settled]
    chosen = _assigned(chosen, [candidate for column in free for candidate in _candidates(column)])
    chosen = _without_buyer(columns, chosen)
    chosen = _with_names(columns, chosen, settled)
    taken = {candidate.field for candidate in chosen.values()}
    guesses = tuple(_guess(column, chosen.get(column.index), settled, taken) for column in columns)
    mapping = Mapping(guesses, preset.id if preset else None)
    return settle_order(table, mapping, preset)


def _column(table: Table, index: int) -> _Column:
    heading = table.header[index]
    cells = [cells[index].strip() if index < len(cells) else "" for _line, cells in table.rows[:SAMPLE]]
    values = [cell for cell in cells if cell]
    if not values:
        later = (cells[index].strip() for _line, cells in table.rows[SAMPLE:] if index < len(cells))
        values = list(islice((cell for cell in later if cell), SAMPLE))
    return _Column(index, heading, Profile(values), heading_meaning(heading) if heading else Meaning({}), cells)


def _by_preset(columns: Sequence[_Column], preset: Preset | None) -> tuple[dict[int, _Candidate], set[int]]:
    """Return the columns that the platform is known to have, and those that it settles, as left out or not."""
    chosen: dict[int, _Candidate] = {}
    settled: set[int] = set()
    if preset is None:
        return chosen, settled
    by_heading: dict[str, _Column] = {}
    for column in columns:
        by_heading.setdefault(plain_words(column.heading), column)
    taken: set[str] = set()
    for rank, (heading, field) in enumerate(preset.columns.items()):
        found = by_heading.get(heading)
        if found is None or found.index in settled or _was_put_to_other_use(field, found.profile):
            continue
        settled.add(found.index)
        if field is None or (field in taken and field not in SEVERAL):
            continue
        if field == "ticket_code" and not preset.keeps_codes and not tells_apart(found.profile):
            continue
        taken.add(field)
        reason = text(_BY_PRESET, platform=preset.name, heading=found.heading)
        chosen[found.index] = _Candidate(0.99 - rank * 0.0001, found.index, field, reason)
    return chosen, settled


def _was_put_to_other_use(field: str | None, profile: Profile) -> bool:
    """Tell whether a platform's column of addresses holds none, or one of names nothing else."""
    if field == "email":
        return (len(profile.values) > 3 and profile.emails < 0.3) or (profile.emails == 0 and profile.names >= 0.7)
    return field in _NAMES and profile.emails >= 0.7


def _contradicts(column: _Column) -> bool:
    """Tell whether the values are plainly not what the heading says, as names below "E-mail" are."""
    meant = [field for field, sure in column.meaning.fields.items() if sure >= _KNOWN]
    return bool(meant and column.profile.values) and all(fit(field, column.profile) < _ENOUGH for field in meant)


def _is_known(column: _Column) -> bool:
    """Tell whether the heading says what the column holds, and the values agree."""
    return column.meaning.best >= _KNOWN and not _contradicts(column)


def _by_values_of(column: _Column) -> Text:
    return text(_AGAINST_HEADING, heading=column.heading) if _contradicts(column) else text(_BY_VALUES)


def _candidates(column: _Column) -> Iterator[_Candidate]:
    """Yield what a column may hold by its heading, and by its values where the heading says nothing."""
    for meant, sure in column.meaning.fields.items():
        # "Present?" asks beforehand where somebody said perhaps.
        field = "rsvp" if meant == "checked_in" and column.profile.undecided else meant
        confidence = _by_heading(field, sure, column)
        if confidence >= _ENOUGH:
            yield _Candidate(confidence, column.index, field, text(_BY_HEADING, heading=column.heading))
    if column.meaning.is_someone_else or column.meaning.is_buyer:
        return
    for field, confidence in _by_values(column):
        if confidence >= _ENOUGH:
            yield _Candidate(confidence, column.index, field, _by_values_of(column))


def _by_heading(field: str, sure: float, column: _Column) -> float:
    meaning, profile = column.meaning, column.profile
    fitting = fit(field, profile)
    if field in PERSON_FIELDS:
        if meaning.is_someone_else:
            return 0.0
        if meaning.is_buyer:
            return _BUYER if fitting >= 0.8 else 0.0
    if (meaning.is_other or meaning.is_someone_else) and sure < _CERTAIN:
        sure *= 0.6
    if field == "role" and profile.values and profile.roles < 0.5:
        return 0.0
    confidence = sure * fitting
    if field == "rsvp":
        confidence += 0.01 * min(profile.telling_answers, 5)
    if field == "order_date" and confidence:
        confidence += 0.001 * min(len(column.heading), 20)
    return confidence


def _by_values(column: _Column) -> Iterator[tuple[str, float]]:
    profile = column.profile
    if profile.recipients >= 0.5:
        yield "recipient", 0.97
    if _is_known(column) or column.meaning.is_other or not profile.values:
        return
    if profile.emails >= 0.7:
        yield "email", 0.8
    if profile.handles >= 0.8:
        yield "handle", 0.7
    if profile.phones >= 0.8 and profile.dates < 0.3:
        marked = profile.share(lambda value: value[0] in "+(0" or " " in value or "-" in value)
        yield "phone", 0.6 if marked >= 0.5 else 0.0
    if profile.dates >= 0.9 and (not column.meaning.fields or _contradicts(column)):
        with_clock = profile.share(lambda value: ":" in value)
        yield "order_date", 0.5 + 0.05 * with_clock
    if profile.answers >= 0.9 and profile.telling_answers:
        yield "rsvp", 0.6
    if column.heading == "" and profile.own_codes >= 0.9:
        yield "code", 0.6


def _assigned(chosen: dict[int, _Candidate], candidates: Sequence[_Candidate]) -> dict[int, _Candidate]:
    """Give each column and each field the most certain candidate; the leftmost where two are as certain."""
    taken = {candidate.field for candidate in chosen.values()}
    for candidate in sorted(candidates, key=lambda candidate: (-candidate.confidence, candidate.index)):
        is_second = candidate.field in taken and not (candidate.field in SEVERAL and candidate.confidence >= _CERTAIN)
        if candidate.index in chosen or is_second:
            continue
        chosen[candidate.index] = candidate
        taken.add(candidate.field)
    return chosen


def _without_buyer(columns: Sequence[_Column], chosen: dict[int, _Candidate]) -> dict[int, _Candidate]:
    """Leave the buyer out where the attendee has columns: an unassigned ticket is not the buyer's."""
    of_buyer = {column.index for column in columns if column.meaning.is_buyer and column.index in chosen}
    of_buyer = {index for index in of_buyer if chosen[index].confidence == _BUYER}
    if not any(candidate.field in _IDENTITY for index, candidate in chosen.items() if index not in of_buyer):
        return chosen
    return {index: candidate for index, candidate in chosen.items() if index not in of_buyer}


def _guess(column: _Column, candidate: _Candidate | None, settled: set[int], taken: set[str]) -> ColumnGuess:
    samples = tuple(dict.fromkeys(value[:_SAMPLE_LENGTH] for value in column.profile.values))[:_SAMPLES_SHOWN]
    if candidate is not None:
        field, sure, reason = candidate.field, min(candidate.confidence, 1.0), candidate.reason
        return ColumnGuess(column.index, column.heading, field, sure, reason, samples)
    if not samples:
        reason = text(_EMPTY)
    elif column.meaning.is_buyer or column.meaning.is_someone_else:
        reason = text(_SOMEONE_ELSE)
    else:
        is_second = any(sure >= _CERTAIN and field in taken for field, sure in column.meaning.fields.items())
        reason = text(_TWICE if is_second and column.index not in settled else NOTHING_FOR_US)
    return ColumnGuess(column.index, column.heading, None, 0.0, reason, samples)


def _with_names(columns: Sequence[_Column], chosen: dict[int, _Candidate], settled: set[int]) -> dict[int, _Candidate]:
    fields = {candidate.field: index for index, candidate in chosen.items()}
    known: dict[str, int] = {name: fields[name] for name in sorted(_NAMES) if name in fields}
    spare = [column.index for column in columns if column.index not in chosen and column.index not in settled]
    spare = [index for index in spare if _could_be_names(columns[index])]
    cells = {column.index: column.sample_cells for column in columns}
    profiles = {column.index: column.profile for column in columns}
    emails = cells[fields["email"]] if "email" in fields else []
    is_open = {index: plain_words(columns[index].heading) in _WHOLE_IF_ALONE for index in known.values()}
    found = settle_names(
        known,
        spare,
        cells=cells,
        profiles=profiles,
        emails=emails,
        is_open=is_open,
        misnamed=[index for index in spare if _contradicts(columns[index])],
        may_guess="recipient" not in fields,
    )
    for index in known.values():
        if index not in found.values():
            del chosen[index]
    for field, index in found.items():
        if chosen.get(index) is None or chosen[index].field != field:
            old = chosen.get(index)
            chosen[index] = _Candidate(old.confidence if old else 0.6, index, field, _by_values_of(columns[index]))
    return chosen


def _could_be_names(column: _Column) -> bool:
    meaning = column.meaning
    is_buyer = meaning.is_buyer and not _contradicts(column)  # "Order date" above names
    is_free = not (meaning.is_other or is_buyer or meaning.is_someone_else or _is_known(column))
    return is_free and column.profile.names >= 0.7
