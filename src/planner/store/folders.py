"""Where the program keeps what belongs to the person at this computer: settings, logs, and what may go at any time."""

import os
from pathlib import Path


def config_folder() -> Path:
    """Return the folder for settings: PLANNER_CONFIG_DIR, or the platform's place."""
    chosen = os.environ.get("PLANNER_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return platformdirs.user_config_path("Planner", appauthor=False)


def settings_file() -> Path:
    """Return where the settings are kept."""
    return config_folder() / "settings.json"


def log_folder() -> Path:
    """Return where the log is written."""
    if os.environ.get("PLANNER_CONFIG_DIR"):
        return config_folder() / "log"
    import platformdirs

    return platformdirs.user_log_path("Planner", appauthor=False)


def cache_folder() -> Path:
    """Return where lies what may go at any time."""
    if os.environ.get("PLANNER_CONFIG_DIR"):
        return config_folder() / "cache"
    import platformdirs

    return platformdirs.user_cache_path("Planner", appauthor=False)
