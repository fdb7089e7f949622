"""Says what is wrong with a field, to the eye and to a screen reader."""

from PySide6.QtWidgets import QLabel, QWidget

from planner.gui import theme


def mark(widget: QWidget, label: QLabel | None, message: str, otherwise: str = "") -> None:
    """Show `message` as what is wrong with `widget`, to the eye and to a screen reader; "" takes it away.

    `otherwise` is what a screen reader says of it while nothing is wrong.
    """
    if widget.accessibleDescription() != (message or otherwise):
        widget.setAccessibleDescription(message or otherwise)
    if bool(widget.property("wrong")) != bool(message):
        widget.setProperty("wrong", bool(message))
        theme.restyle(widget)
    if label is not None:
        label.setText(message)
        label.setVisible(bool(message))
