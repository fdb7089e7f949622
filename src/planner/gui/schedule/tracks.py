"""The colours of tracks: each by its place among the tracks of the event, always beside its word."""

from typing import NamedTuple


class TrackColours(NamedTuple):
    """Tokens of the theme for the edge, the text and the ground of a block, and the role of its pill."""

    edge: str
    text: str
    ground: str
    pill: str


NONE = TrackColours("neutral", "muted", "neutral_soft", "")
_CYCLE = (
    TrackColours("violet", "violet_text", "violet_soft", "violet"),
    TrackColours("teal", "teal_text", "teal_soft", "teal"),
    TrackColours("orange", "orange_text", "orange_soft", "orange"),
    TrackColours("accent", "accent", "accent_soft", "accent"),
    TrackColours("ok", "ok", "ok_soft", "ok"),
    TrackColours("amber", "wait", "wait_soft", "wait"),
)


def colours_of(tracks: tuple[str, ...], track: str) -> TrackColours:
    """Return the colours of `track`; after six tracks they begin anew."""
    return _CYCLE[tracks.index(track) % len(_CYCLE)] if track in tracks else NONE
