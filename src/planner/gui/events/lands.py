"""Which time zones a country has, by its name in English or in a language that is spoken there."""

from functools import cache

from PySide6.QtCore import QLocale, QTimeZone

from planner.domain.names import fold


@cache
def _zones_by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for land in QLocale.Country:
        zones = tuple(bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds(land))
        if land == QLocale.Country.AnyTerritory or not zones:
            continue
        spoken = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, land)
        for name in (QLocale.territoryToString(land), *(each.nativeTerritoryName() for each in spoken)):
            found.setdefault(fold(name), zones)
    return found


@cache
def _names_by_zone() -> dict[str, str]:
    names: dict[str, list[str]] = {}
    for name, zones in _zones_by_name().items():
        for zone in zones:
            names.setdefault(zone, []).append(name)
    return {zone: " ".join(of_zone) for zone, of_zone in names.items()}


def zones_of(land: str) -> tuple[str, ...]:
    """Return the zones of the country of that name, none where it is no country."""
    return _zones_by_name().get(fold(land), ())


def names_of(zone: str) -> str:
    """Return the folded names of the country in which a zone is."""
    return _names_by_zone().get(zone, "")
