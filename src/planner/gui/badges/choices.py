"""The choices of the badges page in words: whom, in which order; and what a stored choice stands for."""

from collections import Counter
from collections.abc import Collection, Sequence

from planner.domain.badges import ROLE_WORDS, Badge, BadgeTemplate, find_template
from planner.domain.errors import PlannerError
from planner.domain.label_stock import LabelStock, find_stock
from planner.domain.rsvp import Role
from planner.domain.texts import N_
from planner.gui.i18n import number, tr
from planner.printing.badges import load_stocks, load_templates
from planner.services.badges import default_stock

ALL, CHOSEN, COMING, DUE = "all", "chosen", "coming", "due"
ORDER_WORDS = {
    "family": N_("Family name"),
    "name": N_("Name"),
    "organisation": N_("Organisation"),
    "added": N_("Order of arrival"),
}
_ROLES = {
    Role.HOST: N_("Hosts ({count})"),
    Role.SPEAKER: N_("Speakers ({count})"),
    Role.SPONSOR: N_("Sponsors ({count})"),
    Role.STAFF: N_("Staff ({count})"),
    Role.PRESS: N_("Press ({count})"),
    Role.ATTENDEE: N_("Attendees ({count})"),
}
# What templates are called; they are data, so their words are marked here.
TEMPLATE_WORDS = (
    *(N_("Name first"), N_("A large name, then the handle")),
    *(N_("Handle first"), N_("For people who met online")),
    *(N_("Role band"), N_("The role is seen from afar")),
    *ROLE_WORDS.values(),
)


def whom(everybody: Sequence[Badge], chosen: Sequence[Badge], due: Collection[int]) -> list[tuple[str, str]]:
    """Return the words and keys of whom one can print, each with a count; `due` are who has no badge as it is now."""
    offers = [(tr(N_("Everybody expected ({count})"), count=number(len(everybody))), ALL)]
    coming = sum(badge.is_coming for badge in everybody)
    if 0 < coming < len(everybody):
        offers.append((tr(N_("Only those coming ({count})"), count=number(coming)), COMING))
    if 0 < len(due) < len(everybody):
        offers.append((tr(N_("Not printed yet, or changed ({count})"), count=number(len(due))), DUE))
    if chosen:
        offers.append((tr(N_("Selected guests ({count})"), count=number(len(chosen))), CHOSEN))
    counts = Counter(badge.role for badge in everybody)
    for role, words in _ROLES.items():
        if counts[role]:
            offers.append((tr(words, count=number(counts[role])), role.value))
    return offers


def those(
    key: str | None, everybody: Sequence[Badge], chosen: Sequence[Badge], due: Collection[int]
) -> Sequence[Badge]:
    """Return the badges of one of the offers of `whom`, in their order."""
    if key == CHOSEN:
        return chosen
    if key in {None, ALL}:
        return everybody
    if key == COMING:
        return [badge for badge in everybody if badge.is_coming]
    if key == DUE:
        return [badge for badge in everybody if badge.guest_id in due]
    return [badge for badge in everybody if badge.role == key]


def known_stock(name: str) -> LabelStock:
    """Return the sheet of that name, or the usual one where this program does not know it."""
    stocks = load_stocks()
    try:
        return find_stock(stocks, name)
    except PlannerError:
        return find_stock(stocks, default_stock())


def known_template(name: str) -> BadgeTemplate:
    """Return the template of that name, or the first one where this program does not know it."""
    try:
        return find_template(load_templates(), name)
    except PlannerError:
        return load_templates()[0]
