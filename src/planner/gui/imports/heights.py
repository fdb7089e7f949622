"""How the columns of a list and its rows share the height of their page."""

from planner._generated.ui_import_page import Ui_ImportPage
from planner.gui import theme

_COLUMNS, _ROWS = 150, 250  # at least
_FEWEST_COLUMNS, _FEWEST_ROWS = 110, 190  # where a page is narrow: two columns, and rows below their headings


def share_height(ui: Ui_ImportPage, width: int, height: int, *, is_narrow: bool) -> None:
    """Let both share a page of that size, so that the rows are in sight.

    Where it is far too low for both, as with large letters, each has what it needs and the page scrolls.
    """
    margins = ui.page_layout.contentsMargins()
    across = width - margins.left() - margins.right()
    head = margins.top() + ui.header_layout.totalHeightForWidth(across) + ui.page_layout.spacing()
    room = height - head - margins.bottom()
    if layout := ui.file_card.layout():
        layout.activate()
    card = max(ui.file_card.heightForWidth(across), ui.file_card.minimumSizeHint().height())
    left = room - card - ui.list_layout.spacing() - ui.splitter.handleWidth()
    columns, rows = theme.px(_COLUMNS), theme.px(_ROWS)
    if is_narrow and theme.px(_FEWEST_COLUMNS + _FEWEST_ROWS) <= left < columns + rows:
        columns, rows = theme.px(_FEWEST_COLUMNS), theme.px(_FEWEST_ROWS)
    elif is_narrow and left < columns + rows:
        columns, rows = max(columns, min(2 * room, ui.columns.whole_height())), max(rows, room)
    ui.columns.setMinimumHeight(columns)
    ui.rows.setMinimumHeight(rows)
