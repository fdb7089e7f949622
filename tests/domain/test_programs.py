"""What runs as a program is told from what is shown."""

import pytest

from planner.domain.programs import runs_as_program


@pytest.mark.parametrize(
    "name",
    [
        *("setup.exe", "start.bat", "start.cmd", "menu.desktop", "run.command", "menu.js", "menu.vbs", "saver.scr"),
        *("menu.lnk", "run.sh", "Menu.app", "menu.jar", "MENU.EXE", "menu.pdf.exe", "plan.hta", "plan.msi"),
        *(
            "plan.exe.",
            "plan.exe . .",
            "plan.exe:menu.pdf",
            "Lease: 2027.exe",
            "menu\u202efdp.exe",
            "plan.ps1",
            "plan.url",
            "plan.iso",
        ),
    ],
)
def test_a_file_that_is_called_like_a_program_runs_as_one(name):
    assert runs_as_program(name, b"%PDF-1.7")


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0",
        b"\x7fELF\2",
        b"#!/bin/sh\n",
        b"\n[Desktop Entry]\n",
        b"\xef\xbb\xbf[Desktop Entry]",
        b"\xcf\xfa\xed\xfe",
    ],
)
def test_a_file_that_begins_like_a_program_runs_as_one_whatever_it_is_called(content):
    assert runs_as_program("contract", content)
    assert runs_as_program("contract.pdf", content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("contract.pdf", b"%PDF-1.7"),
        ("plan.png", b"\x89PNG\r\n"),
        ("menu.docx", b"PK\3\4"),
        ("costs.xlsx", b"PK\3\4"),
        ("The Lamb. Exe Street", b"Nothing"),
        ("exe", b"Where the river ends"),
        ("notes.txt", b""),
        ("hall.txt", b"MZ is how we write the great hall"),
        ("", b""),
    ],
)
def test_a_document_is_none(name, content):
    assert not runs_as_program(name, content)
