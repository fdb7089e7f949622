"""Tooltips of people's words: Qt folds no plain text before it is as wide as the screen."""

from textwrap import fill

_WIDEST = 80


def folded(words: str) -> str:
    """Return `words` in lines that are read at a glance; lines that are there already stay."""
    return "\n".join(
        fill(line, _WIDEST, replace_whitespace=False, break_on_hyphens=False) for line in words.split("\n")
    )
