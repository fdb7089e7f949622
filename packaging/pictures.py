"""Makes the README's pictures anew: runs the demo and keeps the pictures of the window that the README shows."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SHOWN = (
    "welcome-light",
    "overview-light",
    "venues-light",
    "topics-light",
    "event-light",
    "import-light",
    "guests-light",
    "guests-dark",
    "schedule-light",
    "badges-light",
)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        own_settings = os.environ | {"PLANNER_CONFIG_DIR": str(Path(folder) / "settings")}
        demo = [sys.executable, "-m", "planner", "demo", str(Path(folder) / "demo")]
        subprocess.run(demo, check=True, env=own_settings)
        for name in SHOWN:
            shutil.copyfile(Path(folder) / "demo" / f"{name}.png", PICTURES / f"{name}.png")
    print(f"{len(SHOWN)} pictures in {PICTURES.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
