"""Names as lists hold them: whole, in parts, or the family name first with a comma; composed, never altered."""

from collections.abc import Sequence
from itertools import repeat
from typing import Any

from planner.domain.names import full_name
from planner.formats.profiles import is_email_shaped

_TITLES = frozenset("phd md jr sr ii iii iv mba msc bsc ma ba esq cpa dr prof dipl ing rn pe frs obe mbe cbe".split())


def joined_prefix(prefixes: Sequence[str] | None, families: Sequence[str] | None) -> Sequence[str] | None:
    """Return family names with the "van den" that Dutch lists keep in a column of its own."""
    if prefixes is None or families is None:
        return families
    return [f"{prefix} {family}".strip() for prefix, family in zip(prefixes, families, strict=True)]


def read_names(
    names: Sequence[str] | None, given: Sequence[str] | None, family: Sequence[str] | None, *, is_mail: bool
) -> dict[str, Sequence[Any] | None]:
    """Return the columns of full, given and family names. `is_mail` lets a comma turn a single name round."""
    if names is None and given is None and family is None:
        return {}
    if names is not None and given is None and family is None:
        return _from_whole([_no_address(name) for name in names], is_mail=is_mail)
    wholes = names if names is not None else repeat("")
    firsts = given if given is not None else repeat("")
    lasts = family if family is not None else repeat("")
    composed = [
        (whole and _no_address(whole))
        or (f"{first} {last}" if first and last and (first.isascii() or last.isascii()) else full_name(first, last))
        for whole, first, last in zip(wholes, firsts, lasts, strict=False)
    ]
    return {"full_name": composed, "given_name": given, "family_name": family}


def _from_whole(names: Sequence[str], *, is_mail: bool) -> dict[str, Sequence[Any] | None]:
    turned = {name: parts for name in set(names) if "," in name and (parts := _turned(name))}
    filled = sum(bool(name) for name in names)
    if not turned or not (is_mail or sum(name in turned for name in names) >= filled * 0.6):
        return {"full_name": names}
    pairs = [turned.get(name, ("", "")) for name in names]
    return {
        "full_name": [full_name(*turned[name]) if name in turned else name for name in names],
        "given_name": [given for given, _family in pairs],
        "family_name": [family for _given, family in pairs],
    }


def _turned(name: str) -> tuple[str, str] | None:
    """Return the given and the family name of "Beaupré, Théo"; None for "Théo Beaupré, PhD"."""
    family, _comma, given = (part.strip() for part in name.partition(","))
    if not family or not given or "," in given or given.replace(".", "").lower() in _TITLES:
        return None
    return given, family


def _no_address(name: str) -> str:
    """An e-mail address in the place of a name is no name."""
    return "" if "@" in name and " " not in name and is_email_shaped(name) else name
