"""A list that was copied elsewhere is looked at on the import page, from the guest list and from the File menu."""

import pytest
from gui.shell_window import start
from gui.waiting import until

RECIPIENTS = "Zoë Ångström <zoe@example.org>, Ngozi Obi <ngozi@example.org>"
ROWS = "Name\tE-mail\nZoë Ångström\tzoe@example.org\nNgozi Obi\tngozi@example.org\n"


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(start(window))
    return window


def names(page):
    return {row.name for row in page.ui.rows.table.preview.rows()}


@pytest.mark.parametrize("copied", [RECIPIENTS, ROWS])
async def test_pasted_list_is_shown_before_it_comes_in(window, qapp, copied):
    qapp.clipboard().setText(copied)
    window.deeds.paste_list()
    await until(lambda: "import" in window.pages and names(window.pages["import"]))
    assert window.ui.pages.currentWidget() is window.pages["import"]
    assert names(window.pages["import"]) == {"Zoë Ångström", "Ngozi Obi"}


async def test_paste_on_the_guest_list_leads_there_too(window, qapp):
    qapp.clipboard().setText(ROWS)
    page = window.show_page("guests")
    page.deeds.paste.trigger()
    await until(lambda: "import" in window.pages and names(window.pages["import"]))
    assert names(window.pages["import"]) == {"Zoë Ångström", "Ngozi Obi"}
