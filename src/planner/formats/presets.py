"""Platforms recognised by the headings of their lists; each is data in resources/data/presets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from planner.domain.rsvp import Rsvp
from planner.formats.words import plain_words, read_json_files


@dataclass(frozen=True, slots=True)
class Preset:
    """What is known of one platform's lists; headings are plain words."""

    id: str
    name: str
    shapes: tuple[frozenset[str], ...]  # any of these sets of headings tells the platform
    columns: Mapping[str, str | None]  # None: no field of ours, whatever the heading sounds like
    answers: Mapping[str, Rsvp]
    blank_answer: Rsvp | None = None  # what nothing in the RSVP's column says
    came_by_status: bool = False  # the status is also the check-in
    keeps_codes: bool = False  # short and repeated ticket codes too: they were right when written
    dates: str | None = None  # the order of day and month where the values do not tell

    def fit(self, headings: frozenset[str]) -> int:
        """Return how many headings of the best fitting shape are there; 0 where no shape is complete."""
        return max((len(shape) for shape in self.shapes if shape <= headings), default=0)


@cache
def presets() -> Mapping[str, Preset]:
    """Return all presets by their ids, read once."""
    return MappingProxyType({key: _preset(key, data) for key, data in read_json_files("presets")})


def recognise(header: Sequence[str]) -> Preset | None:
    """Return the platform whose headings these are: the one with the most telling set."""
    headings = frozenset(plain_words(heading) for heading in header if heading)
    fits = [(preset.fit(headings), _known(preset, headings), preset) for preset in presets().values()]
    best = max(fits, key=lambda item: item[:2], default=None)
    return best[2] if best is not None and best[0] else None


def _known(preset: Preset, headings: frozenset[str]) -> int:
    return sum(heading in headings for heading in preset.columns)


def _preset(key: str, data: Mapping[str, Any]) -> Preset:
    return Preset(
        id=key,
        name=data["name"],
        shapes=tuple(frozenset(map(plain_words, shape)) for shape in data["shapes"]),
        columns={plain_words(heading): field for heading, field in data["columns"].items()},
        answers={plain_words(word): Rsvp(name) for name, words in data.get("answers", {}).items() for word in words},
        blank_answer=Rsvp(data["blank_answer"]) if "blank_answer" in data else None,
        came_by_status=data.get("came_by_status", False),
        keeps_codes=data.get("keeps_codes", False),
        dates=data.get("dates"),
    )
