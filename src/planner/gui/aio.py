"""Coroutines on Qt's event loop: the one place that knows qasync."""

import asyncio
import functools
import inspect
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.texts import N_
from planner.gui import errors, theme
from planner.gui.i18n import tr, unmarked

P = ParamSpec("P")
T = TypeVar("T")

_tasks: set[asyncio.Task[Any]] = set()
_left: list[list[Any]] = []
"""What threads held when the loop had ended."""
_dialogs: list[QDialog] = []
"""Those that lie over a window now."""
_loop: asyncio.AbstractEventLoop | None = None
_THREADS = 4


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` on Qt's event loop until it returns; the QApplication must exist."""
    with new_loop() as loop:
        result: T = loop.run_until_complete(main)
        return result


def new_loop() -> Any:
    """Return a loop on the running QApplication, to be used as a context that closes it."""
    import qasync
    from PySide6.QtWidgets import QApplication

    global _loop  # noqa: PLW0603 -- Qt has one loop
    loop = _loop = qasync.QEventLoop(QApplication.instance())
    loop.set_exception_handler(_on_loop_error)
    asyncio.set_event_loop(loop)
    return loop


def is_running() -> bool:
    """Tell whether the loop goes on now; Qt's timers fire as well before it began and after it ended."""
    return _loop is not None and bool(_loop.is_running())


def spawn(work: Coroutine[Any, Any, T], owner: QObject | None = None) -> asyncio.Task[T]:
    """Start `work` on its own. Its failure is shown, except after `owner` is gone: then nobody asks any more."""
    task = present_loop().create_task(work)
    _tasks.add(task)
    task.add_done_callback(functools.partial(_on_done, owner))
    return task


def async_slot(function: Callable[..., Coroutine[Any, Any, Any]]) -> Callable[..., None]:
    """Make a coroutine function a slot or plain callback; surplus arguments of the signal are dropped."""
    takes = _positional_count(function)

    @functools.wraps(function)
    def slot(*args: Any) -> None:
        owner = args[0] if args and isinstance(args[0], QObject) else None
        spawn(function(*args[:takes]), owner)

    return slot


def deed(function: Callable[..., Coroutine[Any, Any, Any]]) -> Callable[..., None]:
    """Make a slot, as `async_slot` does, of what a person asks for once: a press while it is at work asks for nothing."""
    at_work: set[int] = set()
    is_method = next(iter(inspect.signature(function).parameters), "") == "self"

    @functools.wraps(function)
    async def once(*args: Any) -> None:
        whose = id(args[0]) if is_method else 0
        if whose in at_work:
            return
        at_work.add(whose)
        try:
            await function(*args)
        finally:
            at_work.discard(whose)

    return async_slot(once)


def latest(function: Callable[[Any], Coroutine[Any, Any, Any]]) -> Callable[..., None]:
    """Make a slot, as `async_slot` does, of a method that reads what is there now.

    Asked for while it is at work it does so once more afterwards, however often it was asked.
    """
    asked: dict[int, bool] = {}  # whose work goes on, and whether it was asked for again meanwhile

    @functools.wraps(function)
    async def once_more(owner: Any) -> None:
        whose = id(owner)
        if whose in asked:
            asked[whose] = True
            return
        asked[whose] = True
        try:
            while asked[whose]:
                asked[whose] = False
                await function(owner)
        finally:
            del asked[whose]

    return async_slot(once_more)


async def moment(seconds: float) -> None:
    """Wait for a moment, also where Qt handles events while asyncio thinks that the loop rests."""
    loop = present_loop()
    passed = loop.create_future()
    loop.call_later(seconds, lambda: None if passed.done() else passed.set_result(None))
    await passed


class Flag:
    """As asyncio's Event, and waited for also where Qt handles events while asyncio thinks that the loop rests."""

    def __init__(self, *, is_set: bool = False) -> None:
        self._is_set = is_set
        self._waiting: list[asyncio.Future[None]] = []

    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        """Let go whoever waits."""
        self._is_set = True
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            if not each.done():
                each.set_result(None)

    def clear(self) -> None:
        self._is_set = False

    async def wait(self) -> None:
        """Wait until it is set, unless it is."""
        if not self._is_set:
            self._waiting.append(present_loop().create_future())
            await self._waiting[-1]


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run slow work that touches no widget in a thread and await its result."""
    return await on(_pool(), function, *args, **kwargs)


async def on(pool: ThreadPoolExecutor, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `function` on a thread of `pool` and await its result.

    All that has to do with it lies in one list that is emptied here: what a thread lets go last is destroyed in that
    thread, and a widget among it takes the program down.
    """
    loop = present_loop()
    answer: asyncio.Future[T] = loop.create_future()
    held: list[Any] = [answer, functools.partial(function, *args, **kwargs)]
    work = pool.submit(_work_on, held, loop)
    try:
        return await answer
    finally:
        if work.cancel():
            held.clear()


def _work_on(held: list[Any], loop: asyncio.AbstractEventLoop) -> None:
    try:
        held.append(held[1]())
    except BaseException as error:  # noqa: BLE001 -- who awaits it gets it
        held.append(_Failure(error))
    if loop.is_closed():
        _left.append(held)
    else:
        loop.call_soon_threadsafe(_settle, held)


def _settle(held: list[Any]) -> None:
    answer, _function, outcome = held
    held.clear()
    if answer.done():
        return
    if isinstance(outcome, _Failure):
        answer.set_exception(outcome.error)
    else:
        answer.set_result(outcome)


class _Failure:
    def __init__(self, error: BaseException) -> None:
        self.error = error


def present_loop() -> asyncio.AbstractEventLoop:
    """Return the loop on Qt's events; also where Qt handles events while asyncio thinks that the loop rests."""
    return _loop or asyncio.get_running_loop()


async def finished(dialog: QDialog) -> int:
    """Open `dialog` over its window, wait until it is closed and return its result; nothing of it is left then.

    Where another one lies over that window it is not opened, as if the person had left it: somebody pressed twice.
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int = 0) -> None:
        if not answer.done():
            answer.set_result(result)

    window = _window_below(dialog)
    try:
        if window is not None and any(_window_below(other) is window for other in _dialogs):
            return 0
        _dialogs.append(dialog)
        dialog.finished.connect(settle)
        dialog.destroyed.connect(lambda _gone: settle())
        _name_after_program(dialog)
        theme.fit_fields(dialog)
        theme.fit_screen(dialog)
        QDialog.open(dialog)  # QPrintDialog hides the plain one behind an overload
        return await answer
    finally:
        if dialog in _dialogs:
            _dialogs.remove(dialog)
        if shiboken6.isValid(dialog):
            dialog.deleteLater()


async def until(signal: Any) -> Any:
    """Wait for the next emission of a Qt signal and return its first argument, or None."""
    heard: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def hear(*args: Any) -> None:
        if not heard.done():
            heard.set_result(args[0] if args else None)

    signal.connect(hear)
    try:
        return await heard
    finally:
        signal.disconnect(hear)


async def settled() -> None:
    """Wait until every spawned task but the present one has ended."""
    present = asyncio.current_task()
    while waiting := {task for task in _tasks if task is not present and not task.done()}:
        await asyncio.wait(waiting)


@functools.cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_THREADS, thread_name_prefix="work")


def _positional_count(function: Callable[..., Any]) -> int | None:
    parameters = inspect.signature(function).parameters.values()
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return None
    return sum(each.kind in {each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD} for each in parameters)


def _window_below(dialog: QDialog) -> QWidget | None:
    parent = dialog.parentWidget() if shiboken6.isValid(dialog) else None
    return None if parent is None else parent.window()


def _name_after_program(dialog: QDialog) -> None:
    """Write a dialog's title as the window's: where the program's name is missing, Qt adds it after a dash of its own."""
    title = dialog.windowTitle()
    if title and not title.endswith("Planner"):
        dialog.setWindowTitle(unmarked(tr(N_("{title} – Planner"), title=title)))


def _on_done(owner: QObject | None, task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if task.cancelled() or (error := task.exception()) is None:
        return
    if owner is None or shiboken6.isValid(owner):
        errors.report(error)


def _on_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception") or RuntimeError(context.get("message", "unknown"))
    errors.report(error)
