"""Files written whole or not at all: beside their place first, then put there in one move."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, Text, text


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside `path`, which takes its place when the block ends well.

    Raises PlannerError where the folder is missing, full or may not be written; what stood there before is kept.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        _allow_as_new(temporary)
        temporary.replace(path)
    except OSError as error:
        raise PlannerError(_reason(error, path)) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _allow_as_new(path: Path) -> None:
    """Give a temporary file, which only its owner may read, the rights of a new file."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


def _reason(error: OSError, path: Path) -> Text:
    name, folder = path.name, str(path.parent)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return text(
            N_("“{name}” was not written: the disk is full. Nothing else changed. Make room or choose another place."),
            name=name,
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return text(
            N_("“{name}” was not written: you may not write in {folder}. Nothing changed. Choose another folder."),
            name=name,
            folder=folder,
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return text(
            N_("“{name}” was not written: there is no folder {folder}. Nothing changed. Choose another folder."),
            name=name,
            folder=folder,
        )
    if error.errno == errno.EISDIR or path.is_dir():
        return text(
            N_("“{name}” was not written: a folder has that name. Nothing changed. Choose another name."), name=name
        )
    return text(
        N_("“{name}” was not written: {reason}. Nothing changed. Try again or choose another place."),
        name=name,
        reason=error.strerror or str(error),
    )
