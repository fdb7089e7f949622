"""Guards the bound on PySide6: 6.12.0 takes one reference from None with each call on Python 3.11 and so ends it."""

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_qt_calls_keep_none_alive():
    thing, before = QObject(), sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("x")

    assert before - sys.getrefcount(None) < 500
