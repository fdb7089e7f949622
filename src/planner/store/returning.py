"""Going back and forth over many steps at once: to a step, or to a restore point; wholly or not at all."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store import guard, journal, restore_points
from planner.store.undoing import bring_again, standing_after, take_back

SAFE_MANY = 20
"""Where more steps than this go at once, a restore point is set by itself before."""


def undo_to(db: DbSession, step_id: int, who: str, progress: Progress) -> int:
    """Take back, newest first, every step that stands after `step_id` (0: every step); return how many."""
    if step_id:
        name = text(N_("Before going back to “{step}”"), step=_named(db, step_id))
    else:
        name = text(N_("Before going back to the beginning"))
    steps = standing_after(db, step_id)
    if len(steps) > SAFE_MANY:
        restore_points.set_point(db, name, who)
    _turn_over(db, guard.Acts(db, since=step_id), steps, who, progress)
    return len(steps)


def redo_to(db: DbSession, step_id: int, who: str, progress: Progress) -> int:
    """Bring again, in the order in which they were done, what was undone up to `step_id`; return how many steps."""
    chain = journal.redo_chain(db)
    if step_id not in chain:
        message = N_(
            "“{step}” cannot be reached by redo: it stands, or something new was done since it was undone. "
            "Nothing was changed."
        )
        raise PlannerError(text(message, step=_named(db, step_id)))
    steps = chain[: chain.index(step_id) + 1]
    _turn_over(db, guard.Acts(db, since=min(steps) - 1), steps, who, progress)
    return len(steps)


def return_to(db: DbSession, point_id: int, who: str, progress: Progress) -> int:
    """Make all stand as it stood when the restore point was set; return how many steps went or came."""
    point = restore_points.get_point(db, point_id)
    back, forth = difference(db, point.step)
    # Who goes back to where a step stood that was undone alone since cannot come here again by redo.
    is_branch = back and forth
    if is_branch or back > SAFE_MANY:
        restore_points.set_point(db, text(N_("Before going back to “{step}”"), step=point.name), who)
    acts = guard.Acts(db, since=point.step)
    _turn_over(db, acts, _way_back(acts.origins), who, progress)
    return back + forth


def difference(db: DbSession, act: int) -> tuple[int, int]:
    """Return how many steps stand now that did not when `act` was the newest, and how many the other way round."""
    turned = Counter(guard.Acts(db, since=act).origins)
    standing = set(standing_after(db, 0))
    odd = [step for step, count in turned.items() if count % 2]
    back = sum(step in standing for step in odd)
    return back, len(odd) - back


def _way_back(origins: Sequence[int]) -> list[int]:
    """Return which steps to turn over, one after the other, so that none of these acts has an effect any more.

    Each act turns its step over. Two in a row on one step are none, and so on for what stood around them. Taken from the
    end, each of the others meets all just as it left it, so that nothing stands in its way.
    """
    way: list[int] = []
    for origin in origins:
        if way and way[-1] == origin:
            way.pop()
        else:
            way.append(origin)
    return way[::-1]


def _turn_over(db: DbSession, acts: guard.Acts, steps: Sequence[int], who: str, progress: Progress) -> None:
    """Undo each of these steps if it stands, or else redo it."""
    standing = set(standing_after(db, 0))
    for done, step in enumerate(steps):
        progress.at(done, len(steps))
        try:
            (take_back if step in standing else bring_again)(db, acts, step, who)
        except PlannerError as error:
            message = N_("The way leads over “{step}”. {reason}")
            raise PlannerError(text(message, step=_named(db, step), reason=error.message)) from error
        standing ^= {step}
    progress.at(len(steps), len(steps))


def _named(db: DbSession, step_id: int) -> Text:
    step = journal.find_step(db, step_id)
    if step is None:
        raise PlannerError(text(N_("There is no step {id} in the history. Nothing was changed."), id=step_id))
    return step.label
