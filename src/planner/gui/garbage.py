"""Looks for garbage in Qt's own thread alone: Python would do so in any, and a widget that another destroys ends the program."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_YOUNG = 10_000
"""So many new objects are looked through; rows hold no circles, so most looks would find nothing."""
_ROUNDS = 20
"""So often the younger objects are looked through before older ones are."""
_GROWN = 1.25
"""What is oldest is looked through where the program has grown by so much since: with 100,000 guests that takes a second."""


class Collector(QObject):
    """Takes the garbage collector over for as long as it lives, in the thread that made it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.freeze()  # what has been imported never becomes garbage
        gc.disable()
        self._held = sys.getallocatedblocks()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through what is young where there is much of it, and now and then through what is older."""
        young, middle, old = gc.get_count()
        if young < _YOUNG:
            return
        if middle < _ROUNDS:
            gc.collect(0)
        elif old < _ROUNDS or sys.getallocatedblocks() < self._held * _GROWN:
            gc.collect(1)
        else:
            gc.collect()
            self._held = sys.getallocatedblocks()
