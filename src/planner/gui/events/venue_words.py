"""How steps with venues are called that touch a programme too."""

from planner.domain.texts import N_, Text, text
from planner.services.venues import VenueChange


def removal_label(room: str, sessions: int) -> Text:
    """Call the step that removes a room in which so many sessions are planned."""
    if not sessions:
        return text(N_("Remove the room {room}"), room=room)
    return text(
        N_(
            "Remove the room {room}; {n} session came off the schedule|Remove the room {room}; {n} sessions came off the schedule"
        ),
        room=room,
        n=sessions,
    )


def deletion_label(venue: str, sessions: int) -> Text:
    """Call the step that deletes a venue in whose rooms so many sessions are planned."""
    if not sessions:
        return text(N_("Delete the venue {venue}"), venue=venue)
    return text(
        N_(
            "Delete the venue {venue}; {n} session came off the schedule|Delete the venue {venue}; {n} sessions came off the schedule"
        ),
        venue=venue,
        n=sessions,
    )


def move_label(event: str, venue: str, change: VenueChange) -> Text:
    """Call the step that holds an event at another venue, "" for none."""
    if not change.off:
        words = N_("Hold {event} at {venue}") if venue else N_("Take {event} off its venue")
        return text(words, event=event, venue=venue)
    if not venue:
        return text(
            N_(
                "Take {event} off its venue; {n} session came off the schedule|Take {event} off its venue; {n} sessions came off the schedule"
            ),
            event=event,
            n=change.off,
        )
    return text(
        N_(
            "Hold {event} at {venue}; {n} session came off the schedule|Hold {event} at {venue}; {n} sessions came off the schedule"
        ),
        event=event,
        venue=venue,
        n=change.off,
    )
