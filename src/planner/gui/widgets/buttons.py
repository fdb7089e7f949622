"""Small buttons that many pages have: an icon alone, and a quiet one with words."""

from PySide6.QtWidgets import QPushButton

from planner.gui import theme


def icon_button(icon: str, words: str, colour: str = "text") -> QPushButton:
    """Return a button with an icon alone; `words` are its tooltip and what a screen reader says."""
    button = QPushButton()
    theme.set_kind(button, "icon")
    theme.set_icon(button, icon, colour)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def link_button(icon: str, words: str) -> QPushButton:
    """Return a quiet button with an icon and words."""
    button = QPushButton(f" {words}")
    theme.set_kind(button, "link")
    theme.set_icon(button, icon, "accent")
    button.setAccessibleName(words)
    return button
