"""Care for the file: `planner backup`, `planner restore` and `planner check`."""

import os
import sqlite3
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.cli.commands import file_of, opened
from planner.cli.output import progress, say, say_json, say_table
from planner.domain.backups import read_name
from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text

if TYPE_CHECKING:
    from planner.store.backups import Backup

_EVENTS_TOLD = 3


def backup(given: Namespace) -> int:
    """Make a backup, also where nothing changed since the last."""
    from planner.store.backups import copy_into, folder_of, make_backup

    with opened(given) as workspace:
        if given.to is None:
            folder = folder_of(workspace.path)
            made = make_backup(workspace.path, folder, name=given.name, always=True, progress=progress(N_("Copying")))
        elif _is_folder(given.to):
            made = copy_into(Path(given.to).absolute(), workspace.path, given.name, progress(N_("Copying")))
        else:
            made = Path(given.to).absolute()
            if made.exists():
                message = N_("There is a file {file} already. Nothing was changed. Please choose another name.")
                raise PlannerError(text(message, file=str(made)))
            workspace.save_copy(made, progress(N_("Copying")))
    if given.json:
        say_json({"backup": str(made)})
    else:
        say(N_("The backup is {file}."), file=str(made))
    return 0


def _is_folder(typed: str) -> bool:
    """Tell whether a folder is meant: one that is there, or a name that ends as those of folders do."""
    return typed.endswith(("/", os.sep)) or Path(typed).is_dir()


def restore(given: Namespace) -> int:
    """Put a backup in the place of the file, or list what there is."""
    from planner.store.backups import folder_of, list_backups
    from planner.store.restoring import restore_file
    from planner.store.settings import Settings

    path = file_of(given)
    folder = folder_of(path)
    if given.list or given.backup is None:
        return _list(list_backups(folder), folder, as_json=given.json)
    chosen = _chosen(given.backup, folder)
    kept = restore_file(path, chosen, folder, progress(N_("Copying")))
    Settings().opened(path)
    if given.json:
        say_json({"restored": str(chosen), "kept": None if kept is None else str(kept)})
        return 0
    say(N_("{file} is again as it was in {backup}."), file=path.name, backup=chosen.name)
    if kept is None:
        return 0
    if read_name(kept.name):
        say(N_("What it held until now is kept in {kept}; restore that to go back."), kept=str(kept))
    else:
        say(N_("The damaged file is kept as {kept}."), kept=str(kept))
    return 0


def check(given: Namespace) -> int:
    """Look whether the file is sound; exit status 1 where it is not. With --mend write a copy that is."""
    if given.mend is not None:
        return _mend(given)
    findings = _findings(given)
    if given.json:
        say_json({"sound": not findings, "findings": findings})
    else:
        for finding in findings or [N_("The file is sound.")]:
            say("{finding}", finding=finding)
    return 1 if findings else 0


def _findings(given: Namespace) -> list[str]:
    from planner.store.check import find_problems

    try:
        with opened(given) as workspace:
            return [str(finding) for finding in workspace.read(find_problems)]
    except PlannerError as error:
        if not _is_damage(error):
            raise
        # So damaged that it cannot even be asked: that is the finding.
        message = N_(
            "{file} is damaged and cannot be read. "
            "Please restore a backup, or save what can be read with “planner check --mend”."
        )
        return [str(text(message, file=str(file_of(given))))]


def _is_damage(error: PlannerError) -> bool:
    cause = getattr(error.__cause__, "orig", error.__cause__)
    return getattr(cause, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT


def _mend(given: Namespace) -> int:
    from planner.store.mending import mend

    out = given.mend.absolute()
    told = mend(_existing(file_of(given)), out, progress(N_("Mending")))
    if given.json:
        say_json({"copy": str(out), "mended": list(map(str, told.mended)), "lost": list(map(str, told.lost))})
        return 0
    for title, sentences in ((N_("Mended:"), told.mended), (N_("Lost:"), told.lost)):
        if sentences:
            say(title)
        for sentence in sentences:
            say("  {sentence}", sentence=sentence)
    if not told.mended and not told.lost:
        say(N_("There was nothing to mend."))
    say(N_("The copy is {file}; it is sound."), file=str(out))
    return 0


def _existing(path: Path) -> Path:
    if not path.is_file():
        message = N_("There is no workspace at {file}. Please choose another file, or make a new one.")
        raise PlannerError(text(message, file=str(path)))
    return path


def _chosen(named: str, folder: Path) -> Path:
    """Return the backup that is meant: a file, or the one in the folder that was named or whose name begins so."""
    if Path(named).is_file():
        return Path(named).absolute()
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [path for path in files if path.name.startswith(named) or (read_name(path.name) or ("", ""))[1] == named]
    if len(found) != 1:
        message = N_(
            "{n} backup is called “{named}”. Nothing was changed. “planner restore --list” shows them."
            "|{n} backups are called “{named}”. Nothing was changed. “planner restore --list” shows them."
        )
        raise PlannerError(text(message, n=len(found), named=named))
    return found[0]


def _list(backups: "list[Backup]", folder: Path, *, as_json: bool) -> int:
    if as_json:
        say_json([_as_json(backup) for backup in backups])
    elif not backups:
        say(N_("There are no backups in {folder} yet."), folder=str(folder))
    else:
        say_table([N_("Backup"), N_("Events"), N_("Last step"), ""], [_row(backup) for backup in backups])
        say(N_("They lie in {folder}. “planner restore BACKUP” brings one back."), folder=str(folder))
    return 0


def _row(backup: "Backup") -> list[str]:
    if backup.inside is None:
        return [backup.path.name, "", "", str(backup.problem)]
    events = [f"{event.name} ({event.guests})" for event in backup.inside.events]
    more = [f"+ {len(events) - _EVENTS_TOLD}"] if len(events) > _EVENTS_TOLD else []
    last = backup.inside.last
    return [backup.path.name, ", ".join(events[:_EVENTS_TOLD] + more), str(last.label) if last else "", ""]


def _as_json(backup: "Backup") -> dict[str, Any]:
    inside = backup.inside
    told: dict[str, Any] = {
        "file": str(backup.path),
        "at": backup.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "name": backup.name,
        "size": backup.size,
        "problem": None if backup.problem is None else str(backup.problem),
    }
    if inside is None:
        return told
    events = [{"name": event.name, "starts": event.starts or None, "guests": event.guests} for event in inside.events]
    last = inside.last and {"id": str(inside.last.id), "at": inside.last.at, "label": str(inside.last.label)}
    return told | {
        "version": inside.version,
        "events": events,
        "people": inside.people,
        "steps": inside.steps,
        "last": last,
    }
