"""Where workspaces lie: folders that a service synchronises are no good place for an open database."""

from pathlib import Path

# How the folders of the services are named, in small letters, and the service's own name.
_SERVICES = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("icloud", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
)


def synchronised_by(path: Path) -> str | None:
    """Return the service that synchronises the folder of `path`, by the names of its folders."""
    for folder in path.resolve().parent.parts:
        for beginning, service in _SERVICES:
            if folder.casefold().startswith(beginning):
                return service
    return None
