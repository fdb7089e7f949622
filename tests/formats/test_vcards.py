"""Contacts written as vCard, read back by another program's eyes."""

from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import StoppedError
from planner.domain.progress import Progress
from planner.formats.vcards import Contact, write_vcards

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]) | st.sampled_from(list("\\,;:\"n '")),
    min_size=1,
    max_size=120,
)


def read(path: Path) -> list:
    return list(vobject.readComponents(path.read_bytes().decode()))


@given(name=words, given_name=words, family=words, organisation=words, title=words, handle=words, role=words)
def test_every_contact_reads_back_equal(tmp_path_factory, name, given_name, family, organisation, title, handle, role):
    path = tmp_path_factory.mktemp("cards") / "guests.vcf"
    contact = Contact("urn:planner:person:1", name, given_name, family, "ada@example.org", "+44 20 7946 0000",
                      organisation, title, handle, (role,))  # fmt: skip
    write_vcards(path, [contact])
    (card,) = read(path)
    assert card.fn.value == name
    assert (card.n.value.family, card.n.value.given) == (family, given_name)
    assert card.org.value == [organisation]
    assert (card.title.value, card.nickname.value, card.categories.value) == (title, handle, [role])
    assert (card.email.value, card.tel.value) == ("ada@example.org", "+44 20 7946 0000")
    assert card.uid.value == "urn:planner:person:1"


@given(name=words)
def test_no_line_is_longer_than_75_octets_nor_breaks_a_letter(tmp_path_factory, name):
    path = tmp_path_factory.mktemp("cards") / "guests.vcf"
    write_vcards(path, [Contact("1", name * 3)])
    lines = path.read_bytes().removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 and line.decode() and b"\n" not in line for line in lines)


def test_line_breaks_are_kept_and_controls_left_out(tmp_path: Path) -> None:
    write_vcards(tmp_path / "guests.vcf", [Contact("1", "Ada\x00 Oak", organisation="One\r\nTwo\rThree\x1b")])
    (card,) = read(tmp_path / "guests.vcf")
    assert (card.fn.value, card.org.value) == ("Ada Oak", ["One\nTwo\nThree"])


def test_who_has_an_address_alone_is_called_by_it(tmp_path: Path) -> None:
    write_vcards(tmp_path / "guests.vcf", [Contact("1", "", email="ada@example.org")])
    (card,) = read(tmp_path / "guests.vcf")
    assert (card.fn.value, card.n.value.given) == ("ada@example.org", "ada@example.org")


def test_cancel_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "guests.vcf"
    path.write_text("old", encoding="utf-8")
    progress = Progress(lambda done, _total: progress.stop() if done else None)
    with pytest.raises(StoppedError):
        write_vcards(path, [Contact(str(key), f"Guest {key}") for key in range(5_000)], progress)
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["old"]
