"""Write the next migration from what the schema has that the newest migration lacks: revision.py "Add sponsors".

Afterwards read the file, add what Alembic cannot know (data), and raise `OURS` in planner/store/migrate.py.
With --first the first migration is written anew, which is right only while no release has been made.
"""

import sys
import tempfile

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from planner.store import blobs, journal
from planner.store.migrate import MIGRATIONS
from planner.store.schema import Base

VERSIONS = MIGRATIONS / "versions"


def main(message: str) -> None:
    if message == "--first":
        message = "The tables of the first release."
        for old in VERSIONS.glob("*.py"):
            old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/empty.planner")
        with engine.begin() as connection:
            write_revision(connection, message)


def write_revision(connection: object, message: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    config.attributes["metadata"] = [Base.metadata, journal.metadata, blobs.metadata]
    if list(VERSIONS.glob("*.py")):
        command.upgrade(config, "head")
    number = f"{len(list(VERSIONS.glob('*.py'))) + 1:04}"
    command.revision(config, message, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
