"""Files written whole or not at all: beside their place first, then put there in one move."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, Text, text


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside `path`, which takes its place when the block ends well.

    A link stays one, and a file that is replaced keeps who may read it. Raises PlannerError where the folder is
    missing, full or may not be written; what stood there before is kept.
    """
    temporary: Path | None = None
    try:
        place = Path(os.path.realpath(path))
        refuse_workspace(place)
        rights = _rights(place)
        temporary = _new_file(place, path.suffix, rights)
        yield temporary
        _settle(temporary, rights)
        temporary.replace(place)
    except OSError as error:
        raise PlannerError(_reason(error, path)) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def refuse_workspace(place: Path) -> None:
    """Refuse to put anything else in the place of a workspace, to which the name of a list may be a link.

    Raises PlannerError.
    """
    # By its name alone: a look inside would take its locks from the window that has it open.
    if place.suffix.casefold() == _WORKSPACE:
        message = N_("“{name}” was not written: a workspace has that place. Nothing changed. Choose another name.")
        raise PlannerError(text(message, name=place.name))


def _rights(path: Path) -> int | None:
    """Return who may read and write the file that stands at `path`; None where there is none yet."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None


def _new_file(place: Path, suffix: str, rights: int | None) -> Path:
    """Make an empty file beside `place`, open to its owner alone where it takes the place of another."""
    path = place.with_name(f".{place.stem[:40]}-{secrets.token_hex(6)}{suffix}")
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666 if rights is None else 0o600))
    return path


def _settle(path: Path, rights: int | None) -> None:
    """Wait until the file is on the disk, so that a power cut leaves the old one or the whole new one."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    if rights is not None:
        path.chmod(rights)


_WORKSPACE = ".planner"
_FULL = N_("“{name}” was not written: the disk is full. Nothing else changed. Make room or choose another place.")
_MAY_NOT = N_("“{name}” was not written: you may not write in {folder}. Nothing changed. Choose another folder.")
_NO_FOLDER = N_("“{name}” was not written: there is no folder {folder}. Nothing changed. Choose another folder.")
_TOO_LONG = N_("“{name}” was not written: the name is too long. Nothing changed. Choose a shorter one.")
_IS_FOLDER = N_("“{name}” was not written: a folder has that name. Nothing changed. Choose another name.")
_IS_OPEN = N_(
    "“{name}” was not written: another program has it open, or you may not write to it. Nothing changed. "
    "Close it there, or choose another name."
)
_OTHER = N_("“{name}” was not written: {reason}. Nothing changed. Try again or choose another place.")
_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _MAY_NOT),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), _NO_FOLDER),
    errno.ENAMETOOLONG: _TOO_LONG,
}


def _reason(error: OSError, path: Path) -> Text:
    if error.errno != errno.ENAMETOOLONG and path.is_dir():
        message = _IS_FOLDER
    elif sys.platform == "win32" and error.errno == errno.EACCES and path.is_file():
        message = _IS_OPEN  # Windows replaces no file that Excel shows
    else:
        message = _REASONS.get(error.errno or 0, _OTHER)
    return text(message, name=path.name, folder=str(path.parent), reason=error.strerror or str(error))
