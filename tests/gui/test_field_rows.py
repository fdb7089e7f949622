"""A field that is edited in place: kept once, put back, held back, left alone while somebody types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.widgets.field_row import FieldRow


def shown_row(qtbot, **options):
    row = FieldRow("Name", **options)
    other = QPushButton("Other")
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.addWidget(row)
    layout.addWidget(other)
    qtbot.addWidget(both)
    both.show()
    row.show_value("Ada")
    row.field.setFocus()
    committed = []
    row.committed.connect(committed.append)
    return row, both, committed


def test_enter_commits_once(qtbot):
    row, _both, committed = shown_row(qtbot)

    row.field.setText("Ada Lovelace")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    row.field.clearFocus()

    assert committed == ["Ada Lovelace"]


def test_escape_restores_what_was_stored(qtbot):
    row, _both, committed = shown_row(qtbot)

    row.field.setText("Adx")
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)

    assert row.text() == "Ada"
    assert committed == []


def test_wrong_value_is_told_below_its_field_and_held_back(qtbot):
    def refuse(value):
        if not value:
            raise PlannerError(text(N_("A guest needs a name. Nothing was changed; type one.")))

    row, _both, committed = shown_row(qtbot, check=refuse)

    row.field.setText("")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)

    assert row.error.text() == "A guest needs a name. Nothing was changed; type one."
    assert row.field.accessibleDescription() == row.error.text()
    assert committed == []


def test_news_do_not_disturb_typing(qtbot):
    row, _both, _committed = shown_row(qtbot)
    row.field.setText("Ada L")

    row.show_value("Somebody else's change")

    assert row.text() == "Ada L"


def test_a_text_put_back_is_not_kept_yet_and_does_not_disturb_typing(qtbot):
    row, _both, committed = shown_row(qtbot)
    row.type_in("Ada Lovelace")
    assert (row.text(), committed) == ("Ada Lovelace", [])

    row.type_in("Somebody else")
    row.commit()
    assert committed == ["Ada Lovelace"]


def test_a_locked_field_gives_its_reason_until_it_is_free_again(qtbot):
    row, _both, _committed = shown_row(qtbot)
    row.lock("Each guest has their own.")
    row.show_error(None)
    qtbot.keyClicks(row.field, "x")
    assert (row.text(), row.field.accessibleDescription()) == ("Ada", "Each guest has their own.")

    row.lock("")
    qtbot.keyClicks(row.field, "x")
    assert "x" in row.text()


def test_a_long_choice_is_elided_and_never_makes_its_row_wider(qtbot):
    long_name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    row = ChoiceRow("Room", {})
    qtbot.addWidget(row)
    row.field.addItem("Snug")
    row.field.addItem(long_name)
    row.resize(260, row.sizeHint().height())
    row.show()

    row.field.setCurrentIndex(0)
    assert row.field.shown() == "Snug"
    row.field.setCurrentIndex(1)
    assert "…" in row.field.shown()
    assert "Donau" in row.field.shown()
    assert row.minimumSizeHint().width() <= 260


def test_a_name_typed_in_full_is_kept_by_one_enter_though_it_is_offered(qtbot):
    row, _both, committed = shown_row(qtbot)
    row.offer(["Marcus Adeyemi", "Marcus Oak"])
    row.field.selectAll()
    qtbot.keyClicks(row.field, "Marcus Oak")
    popup = row.field.completer().popup()
    qtbot.waitUntil(popup.isVisible)

    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert committed == ["Marcus Oak"]
