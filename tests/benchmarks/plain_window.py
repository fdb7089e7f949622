"""What a window over our tables costs at least: SQLAlchemy's ORM, then fifty guests in a plain table, painted once."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from planner.store.schema import Guest, Person

_ROWS = 50


class Window(QMainWindow):
    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        QTimer.singleShot(0, QApplication.quit)


def read_rows(file: Path) -> list[tuple[str, ...]]:
    query = select(Person.full_name, Person.email, Guest.rsvp).join(Guest, Guest.person_id == Person.id).limit(_ROWS)
    with Session(create_engine(f"sqlite:///{file}")) as db:
        return [tuple(cell or "" for cell in row) for row in db.execute(query)]


app = QApplication(sys.argv)
rows = read_rows(Path(sys.argv[1]))
table = QTableWidget(len(rows), len(rows[0]))
for at, row in enumerate(rows):
    for column, cell in enumerate(row):
        table.setItem(at, column, QTableWidgetItem(cell))
window = Window()
window.setCentralWidget(table)
window.resize(1024, 700)
window.show()
app.exec()
