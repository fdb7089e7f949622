"""Where workspaces lie: synchronised folders and network drives are no good places for an open database."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

_LEAST_ROOM = 65_536  # bytes: the map of the log takes half of it
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


def expanded(typed: str) -> Path:
    """Return the path that a person typed; "~somebody" whom this computer does not know stays as it is."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        return Path(typed)


def is_there(path: Path) -> bool:
    """Tell whether there is anything at `path`; what does not answer, or has an impossible name, counts as not there."""
    try:
        return path.exists()
    except OSError:
        return False


def synchronised_by(path: Path) -> str | None:
    """Return the service that synchronises the folder of `path`, by the names of its folders."""
    for folder in path.resolve().parent.parts:
        for beginning, service in _SERVICES:
            if folder.casefold().startswith(beginning):
                return service
    return None


def may_write(path: Path) -> bool:
    """Tell whether the file at `path` may be written, and what a database keeps beside it, for which there is room."""
    file = path.resolve()
    if not has_room(file):
        return False
    if sys.platform == "win32":
        return _opens_for_writing(file)
    # Whoever the program acts as, which is not always who started it.
    as_acting = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=as_acting) for place in (file, file.parent))


def has_room(path: Path) -> bool:
    """Tell whether the disk has room for what SQLite keeps beside a file as soon as it is opened for writing."""
    try:
        disk = shutil.disk_usage(path.resolve().parent)
    except OSError:  # what is wrong there is told when it is opened
        return True
    return disk.free >= _LEAST_ROOM or not disk.total  # some that are not of this machine do not tell


def _opens_for_writing(file: Path) -> bool:
    try:
        with file.open("r+b"), tempfile.TemporaryFile(dir=file.parent):
            return True
    except OSError:
        return False


_SHARED = (
    *("nfs", "cifs", "smb", "afp", "webdav", "davfs", "ftp", "9p", "afs", "ceph", "glusterfs", "lustre", "beegfs"),
    *("vboxsf", "prl_fs", "vmhgfs", "virtiofs", "macfuse", "osxfuse"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.curlftpfs", "fuse.s3fs"),
    *("fuse.vmhgfs-fuse", "fuse.prl_fsd", "fuse.glusterfs", "fuse.ceph", "fuse.google-drive-ocamlfuse"),
)
"""How the kinds of file systems begin that another machine has at hand too, be it only the host of a virtual one."""


def on_network(path: Path) -> bool:
    """Tell whether `path` lies on another machine, where memory cannot be shared with other programs."""
    if sys.platform == "win32":
        return _on_network_drive(path)
    folder = path.resolve().parent
    return is_shared(_kind_on_mac(folder) if sys.platform == "darwin" else _kind_on_linux(folder))


def is_shared(kind: str) -> bool:
    """Tell whether a file system of that kind lies on another machine."""
    return kind.startswith(_SHARED)


def _kind_on_linux(folder: Path) -> str:
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    return kind_among(mounts, folder)


def kind_among(mounts: str, folder: Path) -> str:
    """Return the kind of file system that holds `folder`, as Linux tells in `mounts`; "" where it does not."""
    best = ("", "")
    for line in mounts.splitlines():
        about, _, device = line.partition(" - ")
        mount = about.split(" ")[4].replace("\\040", " ")
        if folder.is_relative_to(mount) and len(mount) >= len(best[0]):
            best = (mount, device.split(" ")[0])
    return best[1]


_ROOM, _KIND = 4096, slice(72, 88)
"""For what macOS tells of a file system, which is shorter; and where in it the kind stands (`f_fstypename`)."""


def _kind_on_mac(folder: Path) -> str:
    import ctypes

    system = ctypes.CDLL(None)
    # Intel has an older shape under the plain name; later processors know only the one.
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    told = ctypes.create_string_buffer(_ROOM)
    return "" if ask(os.fsencode(folder), told) else kind_told(told.raw)


def kind_told(told: bytes) -> str:
    """Return the kind of file system in what macOS tells of one."""
    return told[_KIND].partition(b"\0")[0].decode("ascii", "replace")


def _on_network_drive(path: Path) -> bool:
    import ctypes

    drive = path.resolve().drive
    remote = 4  # DRIVE_REMOTE
    windll = getattr(ctypes, "windll", None)
    return drive.startswith("\\\\") or (windll is not None and windll.kernel32.GetDriveTypeW(drive + "\\") == remote)
