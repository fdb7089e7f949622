"""Encodings found by what reads best."""

import pytest

from planner.formats.encodings import decode

TEXTS = {
    "cs": "Jméno;Příjmení;E-mail\nJiří;Dvořák;jiri.dvorak@example.cz\nŽaneta;Růžičková;zr@example.cz\n",
    "pl": "Imię,Nazwisko\nŁukasz,Źdźbłowski\nŻaneta,Gżegżółka\n",
    "fr": "Prénom,Nom\nGaëlle,d'Aubrac\nFrançois,Noël\n",
    "de": "Vorname;Nachname\nJürgen;Groß\nGötz;Weißenfels\n",
    "da": "Navn\nSøren Ørsted\nÅse Kjær\n",
    "hu": "Név;E-mail\nSzőke Ödön;so@example.hu\nNagy Béla;nb@example.hu\n",
    "tr": "Ad;Soyad\nIşıl;Ağaçsever\nÜmit;Öztürk\nİbrahim;Yıldızoğlu\n",
    "ru": "Имя;Фамилия\nФёдор;Образцова\nЯрослав;Ёлкин\n",
    "el": "Όνομα;Επώνυμο\nΟδυσσέας;Δοκιμαστίδης\n",
    "he": "שם,מייל\nנעה דוגמאי,a@example.il\n",
    "ar": "الاسم,البريد\nليلى المثال,a@example.org\n",
    "ja": "氏名,メールアドレス,所属\n山田 太郎,a@example.jp,株式会社見本\n佐藤 花子,c@example.jp,例大学\n",
    "zh": "姓名,邮箱,公司\n王丽华,a@example.cn,阿里\n欧阳小明,c@example.cn,腾讯\n",
    "zh-tw": "姓名,電子郵件,公司\n陳怡君,a@example.tw,台積電\n",
    "ko": "이름,이메일\n김하늘,a@example.kr\n남궁가람,b@example.kr\n",
}
CASES = [
    ("cs", "cp1250"),
    ("cs", "iso8859-2"),
    ("cs", "cp852"),
    ("pl", "cp1250"),
    ("fr", "cp1252"),
    ("fr", "mac_roman"),
    ("fr", "cp850"),
    ("de", "cp1252"),
    ("de", "mac_roman"),
    ("da", "cp1252"),
    ("hu", "cp1250"),
    ("tr", "cp1254"),
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("ru", "cp866"),
    ("el", "cp1253"),
    ("he", "cp1255"),
    ("ar", "cp1256"),
    ("ja", "shift_jis"),
    ("ja", "euc_jp"),
    ("ja", "iso2022_jp"),
    ("zh", "gb18030"),
    ("zh-tw", "big5"),
    ("ko", "cp949"),
]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


@pytest.mark.parametrize(("language", "codec"), [*CASES, *((name, codec) for name in TEXTS for codec in UNICODE)])
def test_text_is_read_as_it_was_written(language: str, codec: str) -> None:
    assert decode(TEXTS[language].encode(codec))[0] == TEXTS[language]


def test_names_of_encodings() -> None:
    assert decode(b"Name\nAda\n")[1] == "utf-8"
    assert decode("Zoë".encode("utf-8-sig"))[1] == "utf-8-bom"
    assert decode("Zoë".encode("utf-16"))[1] == "utf-16-le-bom"
    assert decode("Name;Ort\nJürgen;Köln\n".encode("cp1252"))[1] == "cp1252"


def test_utf8_with_a_few_stray_bytes_is_mended() -> None:
    data = "Zoë\nJürgen\nFrançois\nGaëlle\nAnaïs\n".encode() + "Noël\n".encode("cp1252")
    assert decode(data) == ("Zoë\nJürgen\nFrançois\nGaëlle\nAnaïs\nNoël\n", "utf-8")


@pytest.mark.parametrize(
    ("language", "codec"), [("de", "cp1252"), ("pl", "cp1250"), ("ru", "cp1251"), ("de", "mac_roman")]
)
def test_lists_of_two_programs_joined_are_read_line_by_line(language: str, codec: str) -> None:
    other = "Zoë Müller;zoe@example.org\n"
    assert decode(other.encode() + TEXTS[language].encode(codec))[0] == other + TEXTS[language]


def test_line_that_could_be_utf8_by_chance_changes_nothing() -> None:
    text = "姓名\n" + "王丽华\n" * 9
    by_chance = "隆\n"  # C2 A1 in GB18030, which UTF-8 has too
    assert decode((text + by_chance).encode("gb18030"))[0] == text + by_chance


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be", "utf-32"])
def test_odd_byte_at_the_end_is_no_letter(codec: str) -> None:
    assert decode("Name\nAda Oak\n".encode(codec) + b"\n")[0].rstrip("\0\n") == "Name\nAda Oak"


def test_what_the_chosen_encoding_cannot_read_is_shown_as_such() -> None:
    assert decode(b"No\xebl", "utf-8") == ("No\ufffdl", "utf-8")


def test_chosen_encoding_leaves_the_mark_out() -> None:
    assert decode("Zoë".encode("utf-8-sig"), "utf-8") == ("Zoë", "utf-8")
    assert decode("Zoë".encode("utf-8-sig"), "utf-8-bom") == ("Zoë", "utf-8-bom")
    assert decode("Zoë".encode("utf-16"), "utf-16-le-bom") == ("Zoë", "utf-16-le-bom")
