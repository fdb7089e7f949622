"""Where workspaces lie: synchronised folders and network drives are no good places for an open database."""

import os
import sys
import tempfile
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


def may_write(path: Path) -> bool:
    """Tell whether the file at `path` may be written, and what a database keeps beside it."""
    file = path.resolve()
    if sys.platform == "win32":
        return _opens_for_writing(file)
    # Whoever the program acts as, which is not always who started it.
    as_acting = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=as_acting) for place in (file, file.parent))


def _opens_for_writing(file: Path) -> bool:
    try:
        with file.open("r+b"), tempfile.TemporaryFile(dir=file.parent):
            return True
    except OSError:
        return False


_NETWORK = ("nfs", "cifs", "smb", "afp", "fuse.sshfs", "fuse.rclone", "9p", "davfs", "fuse.davfs", "ceph")


def on_network(path: Path) -> bool:
    """Tell whether `path` lies on another machine, where memory cannot be shared with other programs."""
    if sys.platform == "win32":
        return _on_network_drive(path)
    return _file_system(path).startswith(_NETWORK)


def _file_system(path: Path) -> str:
    """Return the kind of file system that holds `path`, "" where the platform does not say."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    folder = path.resolve().parent
    best = ("", "")
    for line in lines:
        about, _, device = line.partition(" - ")
        mount = about.split(" ")[4].replace("\\040", " ")
        if folder.is_relative_to(mount) and len(mount) >= len(best[0]):
            best = (mount, device.split(" ")[0])
    return best[1]


def _on_network_drive(path: Path) -> bool:
    import ctypes

    drive = path.resolve().drive
    remote = 4  # DRIVE_REMOTE
    windll = getattr(ctypes, "windll", None)
    return drive.startswith("\\\\") or (windll is not None and windll.kernel32.GetDriveTypeW(drive + "\\") == remote)
