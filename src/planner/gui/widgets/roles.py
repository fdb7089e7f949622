"""What our own drawn widgets are to assistive technology, which would else hear of a bare window part."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "_planner_role"


def tell_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what `widget` is; to be called where it is made, before anybody asks."""
    setattr(widget, _ROLE, role)
    _listen()


@cache
def _listen() -> None:
    QAccessible.installFactory(_interface)


def _interface(_kind: str, part: QObject | None) -> QAccessibleInterface | None:
    role = getattr(part, _ROLE, None)
    return QAccessibleWidget(part, role) if isinstance(part, QWidget) and role is not None else None
