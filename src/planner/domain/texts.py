"""Texts shown to people: marked for translation here, translated where they are shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(message: str) -> str:
    """Mark `message` for translation and return it as it is."""
    return message


@dataclass(frozen=True, slots=True)
class Text:
    """A marked message and the values of its {fields}.

    `"{n} guest|{n} guests"` has a singular and a plural, chosen by the value `n`.
    """

    message: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        """Return the text in the language it was written in, British English."""
        return fill(self.message, self.values)


def text(message: str, **values: object) -> Text:
    """Return the marked `message` together with the values of its fields."""
    return Text(message, values)


def as_text(words: str) -> str:
    """Return what the system told as text that can be kept: what is none, as in names of files, becomes question marks."""
    return words.encode("utf-8", "replace").decode("utf-8")


def fill(message: str, values: Mapping[str, object]) -> str:
    """Choose the singular or plural of `message` by `values["n"]` and fill its fields in."""
    if "n" in values and "|" in message:
        one, many = message.split("|", 1)
        message = one if values["n"] == 1 else many
    return message.format_map(values) if values else message
