"""The field in which a new thing is typed: once it is written, the field is empty and knows nothing of it any more."""

from PySide6.QtWidgets import QLineEdit


class AddField(QLineEdit):
    """Enter adds what was typed; Ctrl+Z then takes the step back, since there is no typing left to take back."""

    def take(self) -> str:
        """Return what was typed, without blanks around it, and empty the field for the next one."""
        typed = self.text().strip()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty the field. `clear()` would let Ctrl+Z in it bring back what is a step now."""
        self.setText("")
