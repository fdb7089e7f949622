"""What a restore point can be called."""

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text


def check_point_name(name: str) -> str:
    """Return `name` as one line without blanks around it. Raises WrongValueError where nothing is left."""
    cleaned = " ".join(name.split())
    if not cleaned:
        message = N_("A restore point needs a name, so none was set. Type one, such as “Before the invitations”.")
        raise WrongValueError("name", text(message))
    return cleaned
