"""A report holds kinds, places and times, and nothing of what anybody typed or is called."""

from pathlib import Path

from planner.domain.reports import masked, short_place

HOME = Path("/home/ngozi.obi/apps/planner")
LOG = """\
2027-03-08 18:42:07,123 ERROR planner: Uncaught while adding Zoë Ångström
Traceback (most recent call last):
  File "/home/ngozi.obi/apps/planner/gui/guests/page.py", line 12, in add
    add_guest(db, "Zoë Ångström", email="zoe@example.org")
  File "/usr/lib/python3.11/json/decoder.py", line 355, in raw_decode
planner.domain.errors.WrongValueError: “zoe@example.org” is no address
zoe@example.org: ValueError
KeyError: 'Ngozi Obi'
Fatal Python error: Segmentation fault

Current thread 0x00007f6c1b7fe640 (most recent call first):
  File "C:\\Users\\ngozi.obi\\planner\\app.py", line 9 in run
  <no Python frame>
Extension modules: shiboken6, PySide6.QtCore (total: 12)
"""


def test_log_is_let_through_only_as_far_as_it_holds_no_data():
    assert list(masked(LOG.splitlines(), HOME)) == [
        "2027-03-08 18:42:07,123 ERROR planner",
        "  gui/guests/page.py:12 add",
        "  decoder.py:355 raw_decode",
        "planner.domain.errors.WrongValueError",
        "KeyError",
        "Fatal Python error: Segmentation fault",
        "Current thread",
        "  app.py:9 run",
    ]


def test_no_path_names_its_user():
    assert short_place("/home/ngozi.obi/elsewhere/thing.py", HOME) == "thing.py"
    assert short_place(r"C:\Users\ngozi.obi\thing.py", HOME) == "thing.py"
