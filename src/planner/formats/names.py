"""Names as lists hold them: whole, in parts, or the family name first with a comma; composed, never altered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from planner.domain.name_order import CommaNames, find_comma_names, split_family_first
from planner.domain.names import full_name
from planner.formats.profiles import is_email_shaped
from planner.formats.words import heading_meaning


def joined_prefix(prefixes: Sequence[str] | None, families: Sequence[str] | None) -> Sequence[str] | None:
    """Return family names with the "van den" that Dutch lists keep in a column of its own."""
    if prefixes is None or families is None:
        return families
    return [f"{prefix} {family}".strip() for prefix, family in zip(prefixes, families, strict=True)]


@dataclass(frozen=True, slots=True)
class Names:
    """The columns of full, given and family names, and how a comma within names was understood."""

    columns: dict[str, Sequence[str]]
    comma: CommaNames | None = None


def read_names(
    names: Sequence[str] | None,
    given: Sequence[str] | None,
    family: Sequence[str] | None,
    *,
    emails: Sequence[str] = (),
    heading: str = "",
    is_mail: bool = False,
    turns: bool | None = None,
) -> Names:
    """Compose the names. `turns` says whether "Müller, Zoë" is Zoë Müller; None lets the whole column tell."""
    if names is None:
        return Names(_composed(None, given, family))
    wholes = [_no_address(name) for name in names]
    comma = find_comma_names(wholes, emails, is_said=_order_said(heading), is_mail=is_mail)
    if comma is not None and turns is not None:
        comma = replace(comma, is_turned=turns)
    if comma is None or not comma.is_turned:
        return Names(_composed(wholes, given, family), comma)
    turned = {name: parts for name in set(wholes) if (parts := split_family_first(name))}
    full = [full_name(*turned[name]) if name in turned else name for name in wholes]
    if given is None and family is None:
        pairs = [turned.get(name, ("", "")) for name in wholes]
        given, family = [first for first, _last in pairs], [last for _first, last in pairs]
    return Names(_composed(full, given, family), comma)


def _order_said(heading: str) -> bool | None:
    """Tell whether "Nachname, Vorname" stands above the names, or "First, last"; None where neither does."""
    first, comma, _second = heading.partition(",")
    return "given_name" not in heading_meaning(first.strip()).fields if comma else None


def _composed(
    wholes: Sequence[str] | None, given: Sequence[str] | None, family: Sequence[str] | None
) -> dict[str, Sequence[str]]:
    """Return whole names, made of their parts where the list has none, beside the parts that it has."""
    named = {"full_name": wholes, "given_name": given, "family_name": family}
    columns = {name: cells for name, cells in named.items() if cells is not None}
    if given is not None or family is not None:
        cells = (repeat("") if column is None else column for column in named.values())
        columns["full_name"] = [whole or _joined(*parts) for whole, *parts in zip(*cells, strict=False)]
    return columns


def _joined(first: str, last: str) -> str:
    if first and last and (first.isascii() or last.isascii()):
        return f"{first} {last}"
    return full_name(first, last)


def _no_address(name: str) -> str:
    """An e-mail address in the place of a name is no name."""
    return "" if "@" in name and " " not in name and is_email_shaped(name) else name
