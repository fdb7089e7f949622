"""What every test needs: a Qt without a display, and fresh forms and resources."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from generate import generate

generate()
