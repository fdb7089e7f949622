"""Which paper offices hold, by country."""

import re

# Territories as POSIX and as Windows write them.
_LETTER_LANDS = frozenset(
    {"US", "CA", "MX", "PH", "PR", "CL", "CO", "CR", "DO", "GT", "PA", "SV", "VE"}
    | {"United States", "Canada", "Mexico", "Philippines", "Puerto Rico", "Chile", "Colombia"}
)


def holds_letter(locale_name: str) -> bool:
    """Tell whether offices hold Letter paper, and not A4, where a locale, as systems name them, belongs."""
    return re.split(r"[.@]", locale_name)[0].rpartition("_")[2] in _LETTER_LANDS
