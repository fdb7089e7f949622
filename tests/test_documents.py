"""What the documents point at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_picture_and_page_that_a_document_links_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    linked = [place for place in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in place]
    assert [place for place in linked if not (ROOT / place).exists()] == []
