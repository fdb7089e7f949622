"""Guests as a file for a file manager: one as a contact, several as a list."""

from collections.abc import Sequence
from pathlib import Path

from planner.domain.file_names import safe_file_name
from planner.domain.texts import N_
from planner.gui.i18n import tr
from planner.services.exports import write_some
from planner.services.guests import GuestRow


def file_of(guests: Sequence[GuestRow], folder: Path) -> Path:
    """Write guests into a file in `folder` and return it."""
    if len(guests) == 1:
        path = folder / f"{safe_file_name(guests[0].name) or tr(N_('Guest'))}.vcf"
    else:
        path = folder / f"{tr(N_('Guests'))}.csv"
    write_some(guests, path)
    return path
