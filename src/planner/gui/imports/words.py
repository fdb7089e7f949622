"""How the import page says things: counts, how a file was read, what a line would do."""

from collections.abc import Mapping

from planner.domain.texts import N_, Text, text
from planner.formats.presets import presets
from planner.formats.tables import TableFormat
from planner.gui.i18n import joined, number, tr
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
    Verdict.NEW: N_("{n} new|{n} new"),
    Verdict.KNOWN: N_("{n} from your address book|{n} from your address book"),
    Verdict.CHANGED: N_("{n} changed|{n} changed"),
    Verdict.SAME: N_("{n} the same|{n} the same"),
    Verdict.REPEATED: N_("{n} named twice|{n} named twice"),
    REJECTED: N_("{n} cannot be read|{n} cannot be read"),
}
_SEGMENTS = {
    "all": N_("All {count}"),
    "new": N_("New {count}"),
    "changed": N_("Changed {count}"),
    "same": N_("Same {count}"),
    "problems": N_("Problems {count}"),
}
DELIMITERS: Mapping[str, str] = {
    ",": N_("comma"),
    ";": N_("semicolon"),
    "\t": N_("tab"),
    "|": N_("vertical bar"),
}
ENCODINGS: Mapping[str, str] = {
    "utf-8": "UTF-8",
    "utf-8-bom": "UTF-8",
    "utf-16-le-bom": "UTF-16",
    "utf-16-be-bom": "UTF-16 BE",
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
    parts = [tr(message, n=preview.counts[kind]) for kind, message in _COUNTS.items() if preview.counts.get(kind)]
    if preview.nameless:
        parts.append(tr(N_("{n} without a name|{n} without a name"), n=preview.nameless))
    unsure = preview.problems - preview.counts.get(REJECTED, 0)
    if unsure:
        parts.append(tr(N_("{n} to look at|{n} to look at"), n=unsure))
    return parts


def format_text(form: TableFormat, preset: str | None, people: int) -> str:
    """Return "96 people · Eventbrite · comma, UTF-8 · headings in line 1"."""
    parts = [tr(N_("{n} person|{n} people"), n=people)]
    if preset:
        parts.append(presets()[preset].name)
    parts.append(_written(form))
    if form.header_line is None:
        parts.append(tr(N_("no headings")))
    else:
        parts.append(tr(N_("headings in line {line}"), line=form.header_line))
    return joined(*parts)


def _written(form: TableFormat) -> str:
    if form.sheet is not None:
        return tr(N_("sheet “{sheet}”"), sheet=form.sheet)
    encoding = encoding_name(form.encoding)
    if form.delimiter is None:
        return encoding
    return tr(N_("{delimiter}, {encoding}"), delimiter=delimiter_name(form.delimiter), encoding=encoding)


def encoding_name(encoding: str) -> str:
    return tr(ENCODINGS[encoding]) if encoding in ENCODINGS else encoding.upper()


def delimiter_name(delimiter: str) -> str:
    return tr(DELIMITERS[delimiter]) if delimiter in DELIMITERS else f"“{delimiter}”"


def kind_text(row: PreviewRow) -> str:
    return tr(KIND_NAMES[row.kind])


def what_text(row: PreviewRow) -> str:
    """Return the reason, or the changes, of a row."""
    return joined(*map(tr, row.what))


def bring_in_label(name: str, guests: int) -> Text:
    """Return what the step is called that brings a list in."""
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
