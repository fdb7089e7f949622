"""What a setting does in the window at once, when the program starts and when it is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from planner.gui import first_picture, i18n, settings, theme

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow


def begin(app: QApplication) -> None:
    """Give the application its language and look."""
    settings.carry_over()
    language = settings.value("look.language")
    i18n.install(app, QLocale(language) if language else QLocale.system(), QLocale.system())
    _apply(app)


def follow(window: "MainWindow") -> None:
    """Have a window follow every change of the settings."""
    follower = _Follower(window)
    settings.board().changed.connect(follower.on_change)


class _Follower(QObject):
    """Belongs to its window, so that it goes when that goes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def on_change(self, key: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 -- a window has one
        _apply(app)
        if key.startswith("look."):
            self._window.menus.show_scheme()
            self._window.fit()
        elif key == "start.picture":
            first_picture.forget()  # whoever wants none need not wait until the window closes
        elif key == "time.clock":
            for page in self._window.pages.values():
                page.refresh_soon()


def _apply(app: QApplication) -> None:
    i18n.choose_clock(settings.value("time.clock"))
    theme.choose(app, settings.value("look.colours"), settings.value("look.text_size") / 100)
