"""What every test needs: a Qt without a display, and fresh forms and resources."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

sys.path.insert(0, str(Path(__file__).parent.parent / "packaging"))

from generate import generate

generate()
