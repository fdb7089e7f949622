"""Brings a list into a new workspace and prints the seconds that reading, matching and writing it took."""

import sys
import time
from pathlib import Path

from planner.domain.texts import N_, text
from planner.formats.attendees import read_attendees
from planner.formats.tables import read_table
from planner.services.imports import bring_in
from planner.store.workspace import Workspace

people, file = map(Path, sys.argv[1:])
with Workspace.open(file, create=True) as workspace:
    began = time.perf_counter()
    attendees = read_attendees(read_table(people))
    label = text(N_("Bring in {list}"), list=people.name)
    workspace.write(label, bring_in, "Bench", attendees.people, source=people.name, makes_event=True)
    print(time.perf_counter() - began)
