"""A box of choices that, where the chosen one is too long for it, shows its beginning with an …, and whole in the tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip, QWidget

from planner.gui import theme
from planner.gui.i18n import with_own_end
from planner.gui.widgets.tips import folded

_NARROWEST = 80


class ElidingCombo(QComboBox):
    """As wide as its place: the longest choice does not make it wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self.minimumContentsLength() else QSize(theme.px(_NARROWEST), hint.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        # Styled by a sheet, a box cuts what is too long without a sign.
        parts, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(parts, option, part, self).width() - 2  # as Qt's own style leaves free
        if self.fontMetrics().horizontalAdvance(option.currentText) > room:
            words = with_own_end(option.currentText)
            option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def shown(self) -> str:
        """Return what is read in the box now."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return str(option.currentText)

    def event(self, qevent: QEvent) -> bool:
        if isinstance(qevent, QHelpEvent) and qevent.type() == QEvent.Type.ToolTip and not self.toolTip():
            words = self.currentText()
            QToolTip.showText(qevent.globalPos(), folded(words) if self.shown() != words else "", self)
            return True
        return super().event(qevent)
