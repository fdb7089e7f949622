"""How the columns of a list and its rows share the height of their page."""

from planner._generated.ui_import_page import Ui_ImportPage
from planner.gui import theme

_COLUMNS, _ROWS = 150, 250  # at least


def share_height(ui: Ui_ImportPage, width: int, height: int, *, is_narrow: bool) -> None:
    """Let both share a page of that size; where it is too low for both, give each what it needs and scroll the page."""
    margins = ui.page_layout.contentsMargins()
    across = width - margins.left() - margins.right()
    head = margins.top() + ui.header_layout.totalHeightForWidth(across) + ui.page_layout.spacing()
    room = height - head - margins.bottom()
    if layout := ui.file_card.layout():
        layout.activate()
    card = max(ui.file_card.heightForWidth(across), ui.file_card.minimumSizeHint().height())
    left = room - card - ui.list_layout.spacing() - ui.splitter.handleWidth()
    columns, rows = theme.px(_COLUMNS), theme.px(_ROWS)
    if is_narrow and left < columns + rows:
        columns, rows = max(columns, min(2 * room, ui.columns.whole_height())), max(rows, room)
    ui.columns.setMinimumHeight(columns)
    ui.rows.setMinimumHeight(rows)
