"""What the main window needs only after its first picture: imported here at once, when that is painted."""

from PySide6.QtCore import QEvent

from planner._generated.ui_main_window import Ui_MainWindow
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_, text
from planner.gui import aio, errors, settings, theme
from planner.gui.deeds import LISTS, WORKSPACE, Deeds
from planner.gui.i18n import tr
from planner.gui.menus import Menus
from planner.gui.pages import PLACES, place_of
from planner.gui.welcome.page import WelcomePage
from planner.gui.widgets.focus_ring import FocusRing
from planner.gui.widgets.navigation import NavigationButton
from planner.gui.widgets.page import Page
from planner.gui.workspace import Workspace
from planner.store.settings import Settings

__all__ = [
    "LISTS",
    "N_",
    "PLACES",
    "WORKSPACE",
    "Deeds",
    "FocusRing",
    "Menus",
    "NavigationButton",
    "Page",
    "PlannerError",
    "QEvent",
    "Settings",
    "StoppedError",
    "Ui_MainWindow",
    "WelcomePage",
    "Workspace",
    "aio",
    "errors",
    "place_of",
    "settings",
    "text",
    "theme",
    "tr",
]
