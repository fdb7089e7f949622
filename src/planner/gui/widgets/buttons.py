"""Small buttons that many pages have: an icon alone, and a quiet one with words."""

from PySide6.QtWidgets import QPushButton

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr


def icon_button(icon: str, words: str, colour: str = "text") -> QPushButton:
    """Return a button with an icon alone; `words` are its tooltip and what a screen reader says."""
    button = QPushButton()
    theme.set_kind(button, "icon")
    theme.set_icon(button, icon, colour)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def close_button() -> QPushButton:
    """Return what closes a panel; it stands there only while the panel lies over its page."""
    button = icon_button("x", tr(N_("Close the panel")), "muted")
    button.setToolTip(tr(N_("Close (Esc)")))
    return button


def delete_button(words: str = "") -> QPushButton:
    """Return a button that takes something away; wherever one stands, it looks like this."""
    button = QPushButton()
    say(button, "trash-2", words or tr(N_("Delete")))
    return button


def say(button: QPushButton, icon: str, words: str, colour: str = "text") -> None:
    """Give a button its icon and, a gap after it, its words."""
    theme.set_icon(button, icon, colour)
    button.setText(f" {words}")
    button.setAccessibleName(words)


def show_words(button: QPushButton, *, shown: bool = True) -> None:
    """Show the words of a button beside its icon, or leave the icon alone."""
    button.setText(f" {button.accessibleName()}" if shown else "")


def link_button(icon: str, words: str) -> QPushButton:
    """Return a quiet button with an icon and words."""
    button = QPushButton()
    theme.set_kind(button, "link")
    say(button, icon, words, "accent")
    return button
