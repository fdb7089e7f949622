"""How the choices in cells of the guest list are painted and edited."""

from collections.abc import Mapping

from planner.domain.rsvp import Rsvp
from planner.gui.widgets.cells import CellDelegate
from planner.gui.widgets.choices import ChoiceDelegate
from planner.gui.widgets.pills import PillDelegate

PILLS: Mapping[Rsvp | None, str] = {
    Rsvp.ACCEPTED: "ok",
    Rsvp.TENTATIVE: "wait",
    Rsvp.INVITED: "neutral",
    Rsvp.PENDING: "wait",
    Rsvp.WAITLISTED: "violet",
    Rsvp.DECLINED: "no",
    Rsvp.CANCELLED: "no",
}
"""The colour of each answer; the word in the pill says it too."""


class ChoiceCellDelegate(ChoiceDelegate, CellDelegate):
    """A choice in a cell of a list."""


class ChoicePillDelegate(PillDelegate, ChoiceCellDelegate):
    """A choice that is shown as a pill."""
