"""Where the parts of the badges page stand: three columns, two, or one below the other, as there is room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.gui import theme
from planner.gui.badges.template_card import TemplateCard
from planner.gui.widgets.buttons import show_words

if TYPE_CHECKING:
    from planner._generated.ui_badges_page import Ui_BadgesPage

# Sizes of the page at 100 % from which parts stand beside each other.
_THREE_COLUMNS, _WORDY_HEADER, _TWO_COLUMNS = 980, 640, 400
_CHOICES_SHARE = 0.41  # of the page, where there are two columns; the sheet has the rest
_CHOICES, _NARROW_CHOICES, _FIT = 282, 196, 290
_PICTURES_WIDTH, _PICTURES_HEIGHT = 230, 420  # of the choices, below which templates show no pictures
_WORDY_PREVIEW = 390
_SHEET_HEIGHT, _LIST_HEIGHT = 300, 150  # where all is one column that scrolls


def arrange(ui: "Ui_BadgesPage", size: QSize) -> None:
    """Put the parts where there is room for them on a page of this size."""
    width = size.width() / theme.scale()
    columns = 3 if width >= _THREE_COLUMNS else 2 if width >= _TWO_COLUMNS else 1
    _place(ui, columns)
    ui.header_layout.setDirection(_across(columns > 1))
    show_words(ui.save_button, shown=width >= _WORDY_HEADER)
    choices = width * _CHOICES_SHARE if columns == 2 else _CHOICES
    choices = max(_NARROW_CHOICES, min(choices, _CHOICES))
    _set_width(ui.choices_area, theme.px(round(choices)) if columns > 1 else 0)
    _set_width(ui.fit_card, theme.px(_FIT) if columns == 3 else 0)
    preview = ui.stack.width() / theme.scale() - (choices if columns > 1 else 0) - (_FIT if columns == 3 else 0)
    _show_size_buttons(ui, is_wordy=preview >= _WORDY_PREVIEW)
    height = ui.stack.height() / theme.scale()
    with_pictures = columns == 1 or (choices >= _PICTURES_WIDTH and height >= _PICTURES_HEIGHT)
    for card in ui.template_card.findChildren(TemplateCard):
        card.show_picture(is_shown=with_pictures)


def says_how_many(size: QSize) -> bool:
    """Tell whether the button for printing has room for the number of badges."""
    return size.width() >= theme.px(_WORDY_HEADER)


def _place(ui: "Ui_BadgesPage", columns: int) -> None:
    """Let the fit report and the sheet stand beside the choices, or below them in the same column."""
    for card, is_beside, place in ((ui.preview_card, columns > 1, 1), (ui.fit_card, columns == 3, 2)):
        here = ui.body_layout if is_beside else ui.choices_layout
        if here.indexOf(card) < 0:
            here.insertWidget(place if is_beside else here.count() - 1, card)
    if columns == 1 and ui.choices_layout.indexOf(ui.preview_card) > ui.choices_layout.indexOf(ui.fit_card):
        ui.choices_layout.insertWidget(ui.choices_layout.indexOf(ui.fit_card), ui.preview_card)
    ui.body_layout.setStretchFactor(ui.choices_area, 0 if columns > 1 else 1)
    ui.preview_card.setMinimumHeight(0 if columns > 1 else theme.px(_SHEET_HEIGHT))
    ui.fit_list.setMinimumHeight(0 if columns == 3 else theme.px(_LIST_HEIGHT))


def _show_size_buttons(ui: "Ui_BadgesPage", *, is_wordy: bool) -> None:
    """Where the sheet is narrow, one button has all sizes in its menu."""
    for button in (ui.smaller_button, ui.zoom_button, ui.larger_button):
        button.setVisible(is_wordy)
    ui.sizes_button.setVisible(not is_wordy)


def _across(is_across: bool) -> QBoxLayout.Direction:  # noqa: FBT001 -- one fact
    return QBoxLayout.Direction.LeftToRight if is_across else QBoxLayout.Direction.TopToBottom


def _set_width(widget: QWidget, width: int) -> None:
    """Fix a width; 0 sets it free."""
    widget.setMinimumWidth(width)
    widget.setMaximumWidth(width or theme.ANY_WIDTH)
