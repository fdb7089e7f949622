"""How the import page says things: counts, how a file was read, what a line would do."""

from collections.abc import Mapping

from planner.domain.guests import RSVP_NAMES
from planner.domain.rsvp import Rsvp
from planner.domain.texts import N_, Text, text
from planner.formats.mappings import Mapping as ColumnMapping
from planner.formats.presets import presets
from planner.formats.tables import TableFormat
from planner.gui.i18n import isolated, joined, number, tr
from planner.gui.imports.rows import REJECTED, Preview, PreviewRow
from planner.services.imports import Verdict

KIND_NAMES: Mapping[str, str] = {
    REJECTED: N_("Cannot be read"),
    Verdict.NEW: N_("New"),
    Verdict.KNOWN: N_("In your address book"),
    Verdict.CHANGED: N_("Changed"),
    Verdict.SAME: N_("The same"),
    Verdict.REPEATED: N_("Named twice"),
}
_COUNTS: Mapping[str, str] = {
    "new": N_("{n} new|{n} new"),
    "changed": N_("{n} changed|{n} changed"),
    "same": N_("{n} the same|{n} the same"),
    "twice": N_("{n} named twice|{n} named twice"),
    "problems": N_("{n} to check|{n} to check"),
}
"""What the head says of the segments, in their words."""
_OF_THEM: Mapping[str, tuple[str, str]] = {
    "new": (
        Verdict.KNOWN,
        N_("{n} new, {part} from your address book|{n} new, {part} from your address book"),
    ),
    "problems": (REJECTED, N_("{n} to check, {part} cannot be read|{n} to check, {part} cannot be read")),
}
"""What the head says more exactly where some rows of a segment are of that kind."""
_SEGMENTS = {
    "all": N_("All {count}"),
    "new": N_("New {count}"),
    "changed": N_("Changed {count}"),
    "same": N_("The same {count}"),
    "twice": N_("Named twice {count}"),
    "problems": N_("To check {count}"),
}
ANSWERS: Mapping[str, str] = {
    Rsvp.ACCEPTED: N_("All are coming"),
    Rsvp.TENTATIVE: N_("All may come"),
    Rsvp.INVITED: N_("All are invited"),
    Rsvp.PENDING: N_("All have asked to come"),
    Rsvp.WAITLISTED: N_("All are on the waiting list"),
    Rsvp.DECLINED: N_("Nobody is coming"),
    "": N_("No answer yet"),
}
"""What those of a list may be that does not say it."""
_MOST_COLUMNS = 12
DELIMITERS: Mapping[str, str] = {
    ",": N_("comma"),
    ";": N_("semicolon"),
    "\t": N_("tab"),
    "|": N_("vertical bar"),
}
ENCODINGS: Mapping[str, str] = {
    "utf-8": N_("All alphabets (UTF-8)"),
    "utf-8-bom": N_("All alphabets (UTF-8)"),
    "utf-16-le-bom": N_("All alphabets (UTF-16)"),
    "utf-16-be-bom": N_("All alphabets (UTF-16 BE)"),
    "cp1252": N_("Western European (Windows)"),
    "mac-roman": N_("Western European (Mac)"),
    "cp850": N_("Western European (DOS)"),
    "cp1250": N_("Central European (Windows)"),
    "iso8859-2": N_("Central European (ISO)"),
    "cp1257": N_("Baltic (Windows)"),
    "cp1251": N_("Cyrillic (Windows)"),
    "koi8-r": N_("Cyrillic (KOI8-R)"),
    "cp1253": N_("Greek (Windows)"),
    "cp1254": N_("Turkish (Windows)"),
    "cp1255": N_("Hebrew (Windows)"),
    "cp1256": N_("Arabic (Windows)"),
    "cp1258": N_("Vietnamese (Windows)"),
    "cp874": N_("Thai (Windows)"),
    "cp932": N_("Japanese (Shift JIS)"),
    "euc_jp": N_("Japanese (EUC)"),
    "gb18030": N_("Chinese, simplified"),
    "big5": N_("Chinese, traditional"),
    "cp949": N_("Korean"),
}
"""Those that lists come in; one that is not here goes by its own name."""


def segment_words(preview: Preview | None = None) -> list[tuple[str, str]]:
    """Return the segments above the rows with how many rows each shows."""
    return [(key, tr(words, count=number(preview.count(key) if preview else 0))) for key, words in _SEGMENTS.items()]


def header_text(preview: Preview) -> str:
    """Return "Into Tweet Up · 71 new · 12 changed · 3 cannot be read", and why nobody comes in where nobody does."""
    return joined(tr(N_("Into {event}"), event=preview.event), *_counts(preview), why_nothing(preview))


def _counts(preview: Preview) -> list[str]:
    parts = []
    for segment, message in _COUNTS.items():
        n = preview.count(segment)
        kind, exactly = _OF_THEM.get(segment, ("", ""))
        if n:
            part = preview.counts.get(kind, 0)
            parts.append(tr(exactly, n=n, part=number(part)) if part else tr(message, n=n))
    if preview.nameless:
        parts.append(tr(N_("{n} without a name|{n} without a name"), n=preview.nameless))
    return parts


def format_text(form: TableFormat, preset: str | None, people: int) -> str:
    """Return "96 people · Eventbrite · sheet “Guests” · headings in line 1"."""
    parts = [tr(N_("{n} person|{n} people"), n=people)]
    if preset:
        parts.append(presets()[preset].name)
    if form.sheet is not None:
        parts.append(tr(N_("sheet “{sheet}”"), sheet=form.sheet))
    if form.header_line is None:
        parts.append(tr(N_("no headings")))
    else:
        parts.append(tr(N_("headings in line {line}"), line=form.header_line))
    return joined(*parts)


def encoding_name(encoding: str) -> str:
    return tr(ENCODINGS[encoding]) if encoding in ENCODINGS else encoding.upper()


def delimiter_name(delimiter: str) -> str:
    return tr(DELIMITERS[delimiter]) if delimiter in DELIMITERS else f"“{delimiter}”"


def kind_text(row: PreviewRow) -> str:
    return tr(KIND_NAMES[row.kind])


def what_text(row: PreviewRow) -> str:
    """Return the reason, or the changes, of a row."""
    return joined(*map(tr, row.what))


def line_text(row: PreviewRow) -> str:
    """Return in full who stands on a line and what it would do."""
    named, written = N_("Line {line}, {name}: {what}"), N_("Line {line}, “{name}”: {what}")
    message = written if row.kind == REJECTED else named
    return tr(message, line=number(row.line), name=row.name, what=what_text(row))


def left_out_text(mapping: ColumnMapping) -> str:
    """Return which columns stay behind although they hold something; "" where none does."""
    names = [column.heading or tr(N_("Column {number}"), number=column.index + 1) for column in mapping.left_out]
    if not names:
        return ""
    shown, more = names[:_MOST_COLUMNS], len(names) - _MOST_COLUMNS
    columns = ", ".join(map(isolated, shown))
    if more <= 0:
        return tr(N_("Not brought in: {columns}"), columns=columns)
    return tr(
        N_("Not brought in: {columns} and {n} more|Not brought in: {columns} and {n} more"), columns=columns, n=more
    )


def bring_in_label(name: str, guests: int, answer: Rsvp | None) -> Text:
    """Return what the step is called that brings a list in; `answer` where it was given for all."""
    if answer is not None:
        taken = N_("Bring in {list}: {n} guest, taken as “{answer}”|Bring in {list}: {n} guests, taken as “{answer}”")
        return text(taken, list=name, n=guests, answer=text(RSVP_NAMES[answer]))
    return text(N_("Bring in {list}: {n} guest|Bring in {list}: {n} guests"), list=name, n=guests)


def bring_in_words(guests: int) -> str:
    """Return what stands on the button."""
    return tr(N_("Bring in {n} guest|Bring in {n} guests"), n=guests) if guests else tr(N_("Bring in"))


def why_nothing(preview: Preview) -> str:
    """Say why the list cannot be brought in; "" where it can."""
    if preview.guests:
        return ""
    if not preview.rows:
        return tr(N_("There is nobody on this list, so there is nobody to bring in."))
    if not preview.people:
        return tr(N_("Nobody on this list can be read, so there is nobody to bring in."))
    return tr(N_("Everybody on this list is on yours already, so there is nothing to bring in."))
