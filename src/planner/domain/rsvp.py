"""RSVP and role: the two words that say how a guest stands to an event."""

from enum import StrEnum


class Rsvp(StrEnum):
    """A guest's answer; no answer at all is None, and having come follows from check-ins."""

    INVITED = "invited"  # we asked
    PENDING = "pending"  # they asked, not confirmed
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    WAITLISTED = "waitlisted"
    DECLINED = "declined"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """What a guest is at the event."""

    ATTENDEE = "attendee"
    HOST = "host"
    SPEAKER = "speaker"
    SPONSOR = "sponsor"
    STAFF = "staff"
    PRESS = "press"


COMING = frozenset({Rsvp.ACCEPTED})
"""Who takes a seat."""

STAYING_AWAY = frozenset({Rsvp.DECLINED, Rsvp.CANCELLED, Rsvp.WAITLISTED})
"""Whom badges leave out unless asked for."""
