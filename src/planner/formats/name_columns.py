"""Which columns hold whole names, given names and family names, where headings alone do not settle it."""

from collections.abc import Mapping, Sequence

from planner.domain.names import fold
from planner.formats.profiles import Profile, email_agreement


def settle_names(
    known: Mapping[str, int],
    spare: Sequence[int],
    *,
    cells: Mapping[int, Sequence[str]],
    profiles: Mapping[int, Profile],
    emails: Sequence[str],
    is_open: Mapping[int, bool],
    misnamed: Sequence[int],
    may_guess: bool,
) -> dict[str, int]:
    """Return the columns of full_name, given_name and family_name.

    `known` is what headings said, `is_open` which of those headings mean either a part or the whole; `spare` are
    columns that look like names, the `misnamed` ones against their headings.
    """
    found = dict(known)
    if not found:
        return _guessed(spare, cells, profiles, emails) if may_guess else {}
    if "full_name" in found and "given_name" in found and "family_name" not in found:
        if not _contains(cells[found["full_name"]], cells[found["given_name"]]):
            found["family_name"] = found.pop("full_name")
    elif "full_name" in found and "family_name" in found and "given_name" not in found:
        if not _contains(cells[found["full_name"]], cells[found["family_name"]]):
            found["given_name"] = found.pop("full_name")
    elif len(found) == 1:
        (field, index), *_ = found.items()
        if field != "full_name" and misnamed:
            found["family_name" if field == "given_name" else "given_name"] = misnamed[0]
        elif field != "full_name" and is_open.get(index):
            found = {"full_name": index}
    return found


def _contains(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Tell whether most of the names in `whole` hold the one in `part` beside it."""
    pairs = [(fold(one), fold(other)) for one, other in zip(whole, part, strict=False) if one and other]
    return sum(other in one and other != one for one, other in pairs) > len(pairs) / 2


def _guessed(
    spare: Sequence[int], cells: Mapping[int, Sequence[str]], profiles: Mapping[int, Profile], emails: Sequence[str]
) -> dict[str, int]:
    agreements = {index: email_agreement(cells[index], emails) for index in spare}
    agreeing = [index for index in spare if agreements[index][0] >= 0.6]
    whole = [index for index in agreeing if profiles[index].full_names >= 0.6]
    parts = [index for index in agreeing if index not in whole]
    if len(parts) >= 2:
        given, family = sorted(parts[:2], key=lambda index: agreements[index][1])
        return {"given_name": given, "family_name": family}
    if len(parts) == 1 and len(whole) == 1:
        given, family = sorted((parts[0], whole[0]), key=lambda index: agreements[index][1])
        return {"given_name": given, "family_name": family}
    if whole or parts:
        return {"full_name": (whole or parts)[0]}
    return _by_looks(spare, profiles)


def _by_looks(spare: Sequence[int], profiles: Mapping[int, Profile]) -> dict[str, int]:
    """Return the leftmost column of many different whole names, or the first two of single ones."""
    whole = [index for index in spare if profiles[index].full_names >= 0.6 and profiles[index].different >= 0.6]
    if whole:
        return {"full_name": whole[0]}
    single = [index for index in spare if profiles[index].different >= 0.4]
    if len(single) >= 2 and single[1] == single[0] + 1:
        return {"given_name": single[0], "family_name": single[1]}
    return {"full_name": single[0]} if single else {}
