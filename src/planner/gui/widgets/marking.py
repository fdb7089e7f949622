"""Says what is wrong with a field, to the eye and to a screen reader."""

from PySide6.QtWidgets import QLabel, QWidget

from planner.gui import theme


def mark(widget: QWidget, label: QLabel | None, message: str) -> None:
    """Show `message` as what is wrong with `widget`, to the eye and to a screen reader; "" takes it away."""
    widget.setProperty("wrong", bool(message))
    widget.setAccessibleDescription(message)
    theme.restyle(widget)
    if label is not None:
        label.setText(message)
        label.setVisible(bool(message))
