"""What went wrong for a reason that a person can understand and act upon."""

from planner.domain.texts import Text


class PlannerError(Exception):
    """A refusal in full sentences: what happened, what was kept, what to do.

    Everything that is not a PlannerError is a bug of ours.
    """

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class WrongValueError(PlannerError):
    """A value that its field cannot take; `field` names the field."""

    def __init__(self, field: str, message: Text) -> None:
        super().__init__(message)
        self.field = field


class StoppedError(PlannerError):
    """The person pressed Cancel; nothing was kept of the work."""
