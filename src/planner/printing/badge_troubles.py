"""What is wrong with a badge before it is printed, and in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from planner.domain.texts import N_, Text, text


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a badge deserves a look before it is printed."""

    number: int  # of the badge, from 0
    field: str
    points: float = 0  # the size that the text came out at, where that is hard to read
    floor: float = 0  # the size below which it is told
    missing: str = ""  # letters that no font here has
    divided: bool = False  # a word goes on in the next line, else it would be hard to read
    unknown: bool = False  # nothing may stand there, so it has to be written by hand

    @property
    def why(self) -> Text:
        """What is wrong, in a sentence."""
        what = text(_FIELDS[self.field])
        if self.missing:
            sentence = N_("{what}: no letters on this computer for {letters}. Install a font that has them.")
            return text(sentence, what=what, letters=" ".join(self.missing))
        if self.unknown:
            return text(_UNKNOWN)
        if not self.points:
            return text(N_("{what}: a long word goes on in the next line, so that it stays readable"), what=what)
        sentence = N_("{what}: shrinks to {points} pt, below the {floor} pt of the template")
        return text(sentence, what=what, points=f"{self.points:.1f}", floor=f"{self.floor:g}")


_UNKNOWN = N_("No name to print; its place is left free for writing. Give the guest a name on the Guests page.")
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "handle": N_("Handle"),
        "organisation": N_("Organisation"),
        "job_title": N_("Job title"),
        "event": N_("Event"),
    }
)
