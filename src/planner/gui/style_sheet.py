"""The one style sheet of the window, made from the tokens and the size of text."""

import re
from collections.abc import Mapping
from string import Template

# Names, titles and notes are anybody's words. A label or tooltip that took them for HTML would leave out half of them, and
# fetch the pictures they name; so all are plain, those of Qt's own dialogs too.
_GROUNDS = """
QMainWindow, QDialog, QWidget[kind="page"], QStackedWidget[kind="page"] { background: $bg; }
QWidget[kind="desk"] { background: $desk; }
QWidget[kind="side"] { background: $side; border: none; border-right: 1px solid $line; }
QWidget[kind="side"][reverse="true"] { border-right: none; border-left: 1px solid $line; }
QWidget[kind="status"] { background: $side; border: none; border-top: 1px solid $line; }
QFrame[kind="card"], QWidget[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="inner_card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="chosen_card"] { background: $accent_soft; border: 2px solid $accent; border-radius: 8px; }
QFrame[kind="column"] { background: $neutral_soft; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="sunk"] { background: $sunk; border: none; border-radius: 6px; }
QFrame[kind="list_row"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="drop"] { background: $surface; border: 1px dashed $neutral; border-radius: 8px; }
QFrame[kind="drop"][role="over"] { background: $accent_soft; border: 2px dashed $accent; }
QFrame[kind="message"] { background: $accent_soft; border: none; border-bottom: 1px solid $line; }
QFrame[kind="message"][role="no"] { background: $no_soft; border-bottom: 1px solid $no; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="bare"] { background: transparent; border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $line2; padding: 5px 7px;
  qproperty-textFormat: PlainText; }
QSplitter::handle { background: transparent; }
"""

_WORDS = """
QLabel { background: transparent; border: none; qproperty-textFormat: PlainText; }
QLabel[kind="big"] { font-size: 28px; font-weight: 600; }
QLabel[kind="title"] { font-size: 22px; font-weight: 600; }
QLabel[kind="panel_title"] { font-size: 18px; font-weight: 600; }
QLabel[kind="card_title"] { font-size: 14px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="column_heading"] { font-weight: 500; }
QLabel[kind="counts"], QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: 12px; }
QLabel[kind="section"] { color: $muted; font-size: 11px; font-weight: 600; }
QLabel[kind="error"] { color: $no; font-size: 12px; }
QLabel[kind="warning"] { color: $wait; font-size: 12px; }
QLabel[kind="key"] { border: 1px solid $line2; border-radius: 4px; background: $surface; color: $muted;
  font-size: 11px; padding: 0 5px; min-height: 16px; max-height: 16px; }
QLabel[kind="pill"] { border-radius: 10px; padding: 0 9px; min-height: 20px; max-height: 20px; font-size: 11px;
  font-weight: 600; background: $neutral_soft; color: $muted; }
QLabel[kind="pill"][role="ok"] { background: $ok_soft; color: $ok; }
QLabel[kind="pill"][role="no"] { background: $no_soft; color: $no; }
QLabel[kind="pill"][role="wait"] { background: $wait_soft; color: $wait; }
QLabel[kind="pill"][role="accent"] { background: $accent_soft; color: $accent; }
QLabel[kind="pill"][role="teal"] { background: $teal_soft; color: $teal_text; }
QLabel[kind="pill"][role="violet"] { background: $violet_soft; color: $violet_text; }
QLabel[kind="pill"][role="orange"] { background: $orange_soft; color: $orange_text; }
"""

_BUTTONS = """
QPushButton { min-height: 32px; padding: 0 13px; border: 1px solid $line2; border-radius: 6px;
  background: $surface; color: $text; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:disabled { color: $neutral; background: $bg; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hi; border-color: $accent_hi; }
QPushButton[kind="primary"]:pressed { background: $accent_lo; border-color: $accent_lo; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; border-color: $line; color: $neutral; }
QPushButton[kind="small"] { min-height: 26px; padding: 0 10px; }
QPushButton[kind="link"] { min-height: 26px; padding: 0 4px; border: none; background: transparent; color: $accent; }
QPushButton[kind="link"][role="flush"] { padding: 0; }
QPushButton[kind="event_link"] { min-height: 24px; padding: 0; border: none; background: transparent; color: $accent;
  font-weight: 500; text-align: left; }
QPushButton[kind="event_link"]:hover { color: $accent_hi; text-decoration: underline; }
QPushButton[kind="link"]:hover { color: $accent_hi; text-decoration: underline; background: transparent; }
QPushButton[kind="way_back"] { padding: 0; border: none; background: transparent; color: $muted; font-size: 22px;
  font-weight: 600; }
QPushButton[kind="way_back"]:hover { color: $text; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $neutral; }
QPushButton[kind="icon"], QToolButton { min-height: 26px; min-width: 26px; padding: 0; border: 1px solid transparent;
  border-radius: 6px; background: transparent; color: $text; }
QLineEdit QToolButton { min-height: 0; min-width: 0; }
QPushButton[kind="icon"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="icon"]:pressed, QToolButton:pressed { background: $pressed; }
QPushButton[kind="icon"]::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="tile"] { min-height: 0; padding: 0; text-align: left; border-radius: 10px; border-color: $line; }
QPushButton[kind="tile"]:hover { border-color: $accent; background: $surface; }
QPushButton[kind="choice"] { min-height: 64px; padding: 10px 16px; text-align: left; border-radius: 10px;
  border-color: $line; font-size: 14px; font-weight: 600; }
QPushButton[kind="sheet"] { min-height: 50px; }
QPushButton[kind="choice"]:hover { border-color: $accent; background: $surface; }
QPushButton[kind="chip"] { min-height: 22px; padding: 0 9px; border: 1px solid transparent; border-radius: 11px;
  background: $neutral_soft; color: $text; font-size: 12px; }
QPushButton[kind="chip"]:hover { background: $pressed; border-color: $line2; }
QPushButton::menu-indicator { image: url($chevron_down); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QFrame[kind="segments"] { background: $neutral_soft; border: 1px solid $line; border-radius: 7px; }
QFrame[kind="segments"] QPushButton { min-height: 24px; padding: 0 12px; border: 1px solid transparent;
  border-radius: 5px; background: transparent; color: $muted; font-weight: 500; }
QFrame[kind="segments"] QPushButton:hover { color: $text; }
QFrame[kind="segments"] QPushButton:checked { background: $surface; border-color: $line2; color: $text;
  font-weight: 600; }
"""

_FIELDS = """
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit { border: 1px solid $line2; border-radius: 6px;
  background: $surface; color: $text; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 32px; padding: 0 10px; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: $neutral; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $bg; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $neutral;
  background: $bg; border-color: $line; }
*[wrong="true"], *[wrong="true"]:hover, *[wrong="true"]:focus { border-color: $no; }
QLineEdit[kind="in_place"], QPlainTextEdit[kind="in_place"], QComboBox[kind="in_place"] { min-height: 28px;
  padding: 0 7px; border-color: transparent; background: transparent; }
QComboBox[kind="in_place"] { padding: 0 9px; }
QPlainTextEdit[kind="in_place"] { padding: 0; }
QLineEdit[kind="in_place"]:hover, QPlainTextEdit[kind="in_place"]:hover, QComboBox[kind="in_place"]:hover {
  border-color: $line2; background: $surface; }
QLineEdit[kind="in_place"]:focus, QPlainTextEdit[kind="in_place"]:focus, QComboBox[kind="in_place"]:focus {
  border-color: $accent; background: $surface; }
QLineEdit[kind="in_place"]:read-only, QPlainTextEdit[kind="in_place"]:read-only { color: $muted; }
QLineEdit[kind="in_place"]:read-only:hover, QPlainTextEdit[kind="in_place"]:read-only:hover { border-color: transparent;
  background: transparent; }
*[kind="in_place"][wrong="true"], *[kind="in_place"][wrong="true"]:focus { border-color: $no; }
QAbstractItemView QLineEdit { min-height: 28px; border-radius: 0; border-color: $accent; padding: 0 6px; }
QAbstractItemView QFrame[kind="popup"] QLineEdit { border-radius: 6px; border-color: $line2; }
QAbstractItemView QFrame[kind="popup"] QLineEdit:focus { border-color: $accent; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding;
  subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url($chevron_down); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line2; padding: 4px; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 6px; border-radius: 5px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; background: transparent;
  border-radius: 4px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; margin: 2px 2px 0 2px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 2px 2px 2px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 22px; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: 14px; height: 14px;
  border: 1px solid $neutral; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
  image: url($check); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $accent;
  border-color: $accent; image: url($minus); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $neutral; border-radius: 8px;
  background: $surface; }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($dot); }
QCheckBox:disabled, QRadioButton:disabled { color: $neutral; }
"""

_LISTS = """
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  alternate-background-color: $surface; selection-background-color: $accent_soft; selection-color: $text; }
QTableView, QTreeView, QListView { border: none; gridline-color: transparent; }
QTableView::item, QTreeView::item { border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $accent_soft;
  color: $text; }
QTableView::item:focus, QTreeView::item:focus { border: 2px solid $accent; padding: 0 6px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; font-size: 12px; font-weight: 600; border: none;
  border-bottom: 1px solid $line; padding: 0 11px; min-height: 40px; }
QHeaderView::section:hover { background: $hover; }
QHeaderView::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface; border: none; }
QTableView[kind="compare"], QTableView[kind="compare"] QHeaderView,
  QTableView[kind="compare"] QTableCornerButton::section { background: $bg; }
QTableView[kind="compare"]::item, QTableView[kind="compare"]::item:focus { border: none; padding: 0; }
QListView[kind="ticks"]::item { padding: 4px 6px; border-radius: 5px; }
QListView[kind="ticks"]:disabled { color: $neutral; }
QListView[kind="ticks"]::indicator:disabled { background: $neutral; border-color: $neutral; }
QListView[kind="ticks"]::item:selected { background: $accent_soft; color: $text; }
QListView[kind="found"]::item { border: none; padding: 0; background: transparent; }
QListView[kind="popup"] { padding: 4px; }
QListView[kind="popup"]::item { border-radius: 6px; padding: 4px 8px; }
QListView[kind="popup"]::item:hover { background: $hover; }
QListView[kind="popup"]::item:selected { background: $accent_soft; }
"""

_REST = """
QMenuBar { background: $side; color: $text; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; color: $text; border: 1px solid $line2; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 30px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $neutral; }
QMenu::icon { left: 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url($menu_check); }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line2; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $neutral; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { min-height: 6px; max-height: 6px; border: none; border-radius: 3px; background: $neutral_soft; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar::tab { padding: 7px 12px; border: none; color: $muted; font-weight: 500; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QPushButton[kind="nav"] { min-height: 32px; border: none; border-radius: 6px; padding: 0 10px; text-align: left;
  background: transparent; color: $text; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $hover; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QFrame[kind="popup"] { background: $surface; border: 1px solid $line2; border-radius: 10px; }
QFrame[kind="history"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[kind="history"][reverse="true"] { border-left: none; border-right: 1px solid $line; }
QWidget[kind="history_details"] { background: $sunk; border: none; border-top: 1px solid $line; }
QTextBrowser[kind="details"] { background: transparent; border: none; padding: 0; }
QFrame[kind="panel"] { background: $surface; border: 1px solid $line2; border-radius: 10px; }
"""

_CALENDAR = """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 0 6px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth, QCalendarWidget QToolButton#qt_calendar_nextmonth { padding: 0; }
QCalendarWidget QTableView { selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:focus { padding: 0; border: none; }
"""

# Left to itself, a label stands at the side where its own words begin: a Hebrew title flies from the page's other words.
_SIDES = "".join(
    f"""
QLabel[alignment="{across}|{down}"] {{ qproperty-alignment: "AlignAbsolute|{side}|{down}"; }}
QLabel[layoutDirection="RightToLeft"][alignment="{across}|{down}"] {{
  qproperty-alignment: "AlignAbsolute|{other}|{down}"; }}
"""
    for across, side, other in (
        ("AlignLeading", "AlignLeft", "AlignRight"),
        ("AlignTrailing", "AlignRight", "AlignLeft"),
    )
    for down in ("AlignVCenter", "AlignTop", "AlignBottom")
)

SHEET = _GROUNDS + _WORDS + _SIDES + _BUTTONS + _FIELDS + _LISTS + _REST + _CALENDAR
_SIZE = re.compile(r"\b(\d+)px\b")


def style_sheet(colours: Mapping[str, str], pictures: Mapping[str, str], scale: float) -> str:
    """Fill the sheet with colours and picture files; sizes grow with the text, lines do not."""
    sized = _SIZE.sub(lambda size: f"{scaled(int(size[1]), scale)}px", SHEET)
    return Template(sized).substitute({**colours, **pictures})


def scaled(size: int, scale: float) -> int:
    """Return `size` at `scale`; a line of one or two stays as fine as it is."""
    return size if size <= 2 else round(size * scale)
