"""How well a text reads that was decoded with one encoding out of many: words of one language score, gibberish does not."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from planner.domain.names import fold
from planner.formats.words import heading_meaning

# The letters beyond a to z of each language; a word whose letters all belong to one of them reads well.
_ALPHABETS = [
    frozenset(letters + letters.upper())
    for letters in (
        "äöüßé", "éèêëàâçùûîïôœæÿüñ", "áéíóúüñ", "àèéìíòóùúî", "áâãàçéêíóôõúü", "åäöé", "æøåéóòô", "åäöšž",
        "áðéíóúýþæö", "áéëíïóöüèêĳ", "ąćęłńóśźż", "áčďéěíňóřšťúůýžö", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű",
        "ăâîșțşţáé", "čćđšž", "çğıİöşüâîû", "ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž", "àèéíòóúïüç·", "áéíóú", "âêîôûŵŷ",
        "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    )
]  # fmt: skip
# Scripts that a code page of one byte a letter can hold, and the vowels without which no word stands.
_SCRIPTS = (
    (re.compile(r"[Ѐ-ӿ]+"), re.compile(r"[аеёиоуыэюяіїєў]", re.IGNORECASE)),
    (re.compile(r"[Ͱ-Ͽἀ-῿]+"), re.compile(r"[αεηιουωάέήίόύώϊϋΐΰ]", re.IGNORECASE)),
    (re.compile(r"[\u0590-\u05ff\u200f]+"), None),
    (re.compile(r"[\u0600-\u06ff\u200c]+"), None),
    (re.compile(r"[\u0e00-\u0e7f]+"), None),
)
_COMMON_HAN = frozenset(
    "一二三四五六七八九十年月日時分的是不了在人有我他这中大来上国个到说们为子和你地出道也时要就下得可以生会自着"
    "姓名字电话邮箱手机公司单位职位备注报参加编号票类型签到状态间提交注册城市地址微信号码性别称呼否确认待审核付款取消"
    "姓名電話郵箱手機公司單位職位備註報參加編號票類型簽到狀態間提交註冊氏前会社所属役職申込備考出欠席受付済携帯番号"
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆"
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蔣蔡葉蘇魏呂盧鍾譚陸欧阳诸葛司马上官歐陽諸葛伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂"
    "佐藤鈴木高橋田中渡辺伊藤山本村小林加吉井口松清斎石川島野池前原岡近福坂西橘長谷部藤遠青三浦太郎花子健一美咲翔大輔裕真由香奈"
    "愛菜結衣陽葵蓮颯悠斗誠直樹和也智浩司隆博恵幸子千春夏秋冬京東都府県市区町株式例仮試架空見本髙崎斉邊邉濱澤櫻"
    "雅婷志豪家怡君淑芬美玲俊宏建宏雨轩子涵梓浩宇欣怡诗丽华"
)
_COMMON_HANGUL = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길"
    "름전화번호메일회사직위비고참석여부성명소속연락처시간등록날짜신청자가람늘은수영희철현준서연민우지훈예나다라빈"
)
_OUTSIDE_WORDS = re.compile(r"[\s,;|\t\"'<>()/:.@\-_0-9‘’“”«»„–—&+]+")
_HALF_KANA = re.compile(r"[\uff61-\uff9f]")
_EMAIL = re.compile(r"([\w.+-]+)@[\w.-]+")
_GOOD_SIGNS = frozenset("€£§°©®™·…•½²³ªº¿¡№—–‐‑\u00a0\u3000、。・「」（）：；，！？～")


def legibility(text: str, encoding: str) -> float:
    """Return how well `text` reads; higher is better, zero and less is gibberish."""
    score = 0.0
    for line in text.split("\n"):
        if not line.isascii():
            score += sum(_word_score(word) for word in _OUTSIDE_WORDS.split(line) if not word.isascii())
            score += _known_headings(line) + _agreement_with_emails(line)
    score -= 8 * sum(unicodedata.category(letter) in {"Cc", "Co", "Cn"} for letter in set(text) - set("\n\r\t"))
    return score - (0.01 if encoding.startswith(("mac", "cp4", "cp8", "koi")) else 0.0)


@lru_cache(maxsize=50_000)
def _word_score(word: str) -> float:
    """Score one word with letters beyond ASCII by how many of them make sense together."""
    letters = [letter for letter in word if letter > "\x7f"]
    if any(letter == "\ufffd" for letter in letters):
        return -6.0
    signs = [
        letter for letter in letters if not letter.isalpha() and unicodedata.category(letter) not in {"Mn", "Mc", "Lm"}
    ]
    if signs:
        return -2.0 * sum(letter not in _GOOD_SIGNS for letter in signs) - (1.0 if len(word) > 1 else 0.0)
    for pattern, vowels in _SCRIPTS:
        if pattern.search(word):
            return _script_score(word, pattern, vowels)
    if any(ord(letter) >= 0x1100 for letter in letters):
        return _east_asian_score(word)
    return _latin_score(word, letters)


def _latin_score(word: str, letters: list[str]) -> float:
    if any(one.islower() and other.isupper() and other > "\x7f" for one, other in pairwise(word)):
        return -2.0
    used = set(letters)
    if any(used <= alphabet for alphabet in _ALPHABETS):
        # õ without an e behind it is more often a Hungarian ő in the wrong code page than Estonian.
        return 1.0 + 0.5 * len(letters) - (0.5 if "õ" in used and "õe" not in word else 0.0)
    return -1.0


def _script_score(word: str, pattern: re.Pattern[str], vowels: re.Pattern[str] | None) -> float:
    if not pattern.fullmatch(word.strip("-'’")):
        return -2.0
    score = 0.9 + 0.4 * len(word)
    if vowels is None:
        return score
    if _swaps_case(word) or not vowels.search(word):
        return -2.0
    # Names and headings begin with a capital; Hebrew read as Cyrillic has small letters alone.
    return score if word[0].isupper() else score / 2


def _swaps_case(word: str) -> bool:
    """Tell whether capitals stand behind small letters, as text in another code page of the script does."""
    return any(one.islower() and other.isupper() for one, other in pairwise(word))


def _east_asian_score(word: str) -> float:
    if _HALF_KANA.search(word):
        return -1.0 * len(word)
    score = 0.0
    for letter in word:
        if "\u3040" <= letter <= "\u30ff" or letter in _COMMON_HAN or letter in _COMMON_HANGUL:
            score += 1.0
        elif "\u4e00" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3":
            score += 0.05
        elif letter > "\x7f":
            score -= 0.5
    return score


def _known_headings(line: str) -> float:
    cells = re.split(r"[,;\t|]", line)
    if len(cells) > 100:
        return 0.0
    return 4.0 * sum(heading_meaning(cell.strip('" ')).best >= 0.9 for cell in cells if not cell.isascii())


def _agreement_with_emails(line: str) -> float:
    """Score names that stand without accents in an e-mail address of the same line."""
    addresses = [plain for plain in (found[1].lower() for found in _EMAIL.finditer(line)) if plain.isascii()]
    if not addresses:
        return 0.0
    words = [fold(word) for word in _OUTSIDE_WORDS.split(line) if len(word) > 2 and not word.isascii()]
    return 2.0 * sum(any(word in address for address in addresses) for word in words if word.isascii())
