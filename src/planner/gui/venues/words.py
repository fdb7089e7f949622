"""What steps in the notebook are called, and how its values are written in the window."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QLocale

from planner.domain.money import CURRENCIES, Money, read_money
from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import Fit, Urgency, urgency_of
from planner.domain.venue_details import HoldRow, VenueDetails
from planner.domain.venues import PRICES, VenueValues
from planner.gui.events import shown
from planner.gui.i18n import here, tr

_CHANGES: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Rename the venue {venue} to {new}"),
        "address": N_("Change the address of {venue}"),
        "zone": N_("Change the time zone of {venue}"),
        "notes": N_("Change the notes on {venue}"),
        "contact_name": N_("Change the contact at {venue}"),
        "contact_email": N_("Change the e-mail address of {venue}"),
        "contact_phone": N_("Change the phone of {venue}"),
        "website": N_("Change the website of {venue}"),
        "step_free": N_("Say whether {venue} is step-free"),
        "hearing_loop": N_("Say whether {venue} has a hearing loop"),
        "accessible_toilets": N_("Say whether {venue} has accessible toilets"),
        "access_notes": N_("Change the notes on access to {venue}"),
        "transport": N_("Change how to get to {venue}"),
        "power": N_("Change what is known of power at {venue}"),
        "noise": N_("Say how loud {venue} is"),
        "currency": N_("Change the currency of {venue}"),
        "hire_cost": N_("Change the hire of {venue} from {old} to {new}"),
        "minimum_spend": N_("Change the minimum spend at {venue} from {old} to {new}"),
        "cost_per_head": N_("Change the price per head at {venue} from {old} to {new}"),
    }
)
FITS: Mapping[Fit, tuple[str, str]] = MappingProxyType(
    {
        Fit.WHOLE: ("check", "ok"),
        Fit.SPLIT: ("minus", "wait"),
        Fit.SMALL: ("x", "no"),
        Fit.UNKNOWN: ("circle-question-mark", "muted"),
    }
)
"""Icon and colour for how heads fit."""
PILLS: Mapping[Urgency, str] = MappingProxyType(
    {
        Urgency.SETTLED: "ok",
        Urgency.OPEN: "neutral",
        Urgency.SOON: "wait",
        Urgency.LAST_DAY: "wait",
        Urgency.RUN_OUT: "no",
        Urgency.GONE: "neutral",
    }
)
"""The pill around how a hold stands; its words say it too."""


def change_label(venue: VenueDetails, values: VenueValues) -> Text:
    """Call the step that changes a field of a venue; a currency that comes with a price goes without saying."""
    field = next((name for name in values if name != "currency"), "currency")
    old, new = getattr(venue, field), values.get(field)
    if field in PRICES:
        currency = values.get("currency", venue.currency)
        return text(
            _CHANGES[field], venue=venue.name, old=_price(old, venue.currency), new=_price(_number(new), currency)
        )
    if field == "name":
        return text(_CHANGES[field], venue=venue.name, new=new)
    return text(_CHANGES[field], venue=venue.name)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _price(minor: int | None, currency: str) -> str | Text:
    return text(N_("not known")) if minor is None else str(Money(minor, currency))


def read_price(typed: str, venue: VenueDetails, field: str) -> VenueValues:
    """Return what a price typed at a venue changes: a venue without a currency takes the price's, or that of here."""
    money = read_money(typed, venue.currency, field)
    if money is None:
        return {field: None}  # type: ignore[misc]
    if not money.currency:
        money = read_money(typed, usual_currency(), field) or money
    values: VenueValues = {field: money.minor}  # type: ignore[misc]
    if money.currency != venue.currency:
        values["currency"] = money.currency
    return values


def usual_currency() -> str:
    """Return the currency of the country where this computer stands, "" where there is none."""
    code = here().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else ""


def price_text(minor: int | None, currency: str) -> str:
    """Return a price, "" where it is not known."""
    return "" if minor is None else str(Money(minor, currency))


def day_text(day: str) -> str:
    """Return "Mon 8 Mar 2027", "" for none."""
    return shown.field_day(day)


def read_day(typed: str) -> str:
    """Return the day that was typed as it is stored, "" for none. Raises WrongValueError."""
    return shown.read_day(typed).isoformat() if typed.strip() else ""


def left_text(hold: HoldRow, today: date) -> str:
    """Return until when a hold counts, and how many days are left."""
    until = day_text(hold.runs_out)
    urgency = urgency_of(hold, today)
    if urgency == Urgency.RUN_OUT:
        return tr(N_("{day}, run out"), day=until)
    if urgency == Urgency.LAST_DAY:
        return tr(N_("{day}, last day"), day=until)
    if urgency == Urgency.SOON:
        left = (date.fromisoformat(hold.runs_out) - today).days
        return tr(N_("{day}, {n} day left|{day}, {n} days left"), day=until, n=left)
    return until
