"""The badges that a good afternoon of plain QPainter gives: one rectangle a module, sizes found by trial."""

import sqlite3
import sys

import segno
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter

# Avery 5395 in millimetres: two columns of four on Letter.
LEFT, TOP, WIDTH, HEIGHT, ACROSS, DOWN = 17.46, 14.82, 85.73, 59.27, 95.25, 63.5
COLUMNS, ROWS = 2, 4
QUERY = """SELECT full_name, handle, organisation, job_title, code FROM guest JOIN person ON person.id = person_id
           ORDER BY family_name"""


def draw_text(painter, box, text, largest, smallest, bold):
    """Try ever smaller sizes until the text fits."""
    for size in range(largest, smallest - 1, -1):
        font = QFont("Inter")
        font.setPixelSize(size)
        font.setBold(bold)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if box.contains(QFontMetricsF(font).boundingRect(box, flags, text)):
            break
    painter.setFont(font)
    painter.drawText(box, flags, text)


def draw_code(painter, box, code):
    matrix = segno.make(code, micro=False).matrix
    module = box.width() / (len(matrix) + 8)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                square = QRectF(box.x() + (column + 4) * module, box.y() + (row + 4) * module, module, module)
                painter.fillRect(square, QColor("black"))


def draw_badge(painter, badge, mm, place):
    name, handle, organisation, job_title, code = badge
    box = QRectF((LEFT + place % COLUMNS * ACROSS) * mm, (TOP + place // COLUMNS * DOWN) * mm, WIDTH * mm, HEIGHT * mm)
    across, down = box.width(), box.height()
    painter.fillRect(QRectF(box.x(), box.y(), across, down * 0.13), QColor("#3558d6"))
    left, wide = box.x() + across * 0.04, across * 0.7
    draw_text(painter, QRectF(left, box.y() + down * 0.16, wide, down * 0.4), name, 260, 40, bold=True)
    draw_text(painter, QRectF(left, box.y() + down * 0.58, wide, down * 0.13), f"@{handle}", 140, 30, bold=False)
    draw_text(painter, QRectF(left, box.y() + down * 0.72, wide, down * 0.11), job_title, 100, 30, bold=False)
    draw_text(painter, QRectF(left, box.y() + down * 0.84, wide, down * 0.12), organisation, 120, 30, bold=False)
    draw_code(painter, QRectF(box.x() + across * 0.76, box.y() + down * 0.4, across * 0.21, across * 0.21), code)


def main(workspace, pdf):
    app = QGuiApplication(sys.argv)
    badges = sqlite3.connect(workspace).execute(QUERY).fetchall()
    writer = QPdfWriter(pdf)
    writer.setResolution(600)
    writer.setPageSize(QPageSize(QSizeF(215.9, 279.4), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, badge in enumerate(badges):
        place = number % (COLUMNS * ROWS)
        if number and not place:
            writer.newPage()
        draw_badge(painter, badge, 600 / 25.4, place)
    painter.end()
    del app


main(*sys.argv[1:])
