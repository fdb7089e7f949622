"""Names of people: folded for finding, keyed for sorting, compared; never altered themselves."""

import re
import unicodedata
from functools import lru_cache

# Letters that stand for themselves in Unicode but that people type without their stroke or as two letters.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ĸ": "k", "ə": "e", "ɛ": "e",
        "ɔ": "o", "ɖ": "d", "ƒ": "f", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th",
        "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "ʹ": "'", "´": "'", "`": "'",
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
# Accents and vowel points that a reader may leave out. Marks that spell a sound (Thai, Devanagari, kana) stay.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    # what directs the writing and cannot be seen, soft hyphen and Arabic tatweel
    "\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
# Letters that are also spelt with two: Müller and Mueller, Åse and Aase. Some write only one of the two kinds so.
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe"}
_RINGS = {"å": "aa"}
_SPELLINGS = [str.maketrans(letters) for letters in ({}, _UMLAUTS | _RINGS, _UMLAUTS, _RINGS)]
_SPELT_WITH_TWO = re.compile("[äöüåøÄÖÜÅØ\u0308\u030a]")  # the last two are the dots and the ring by themselves
_LOOSE = (("'", ""), ("-", " "), (".", " "), (",", " "))
# Scripts that write the family name first and no space between: Han, kana, Hangul.
_EAST_ASIAN = re.compile(
    r"[\u1100-\u11ff\u3005\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)

# Words that begin a family name although they are not its last word.
_PARTICLES = (
    "af al al- av ben bin bint d' da dal dalla das de degli dei del della delle den der des di do dos du el el- ibn la las"
    " le les lo los mac op san st st. santa 't te ten ter tot van vande vander ver vom von y zu zum zur"
)
_JOINING = frozenset({"y", "i"})  # Ortega y Gasset, Puig i Cadafalch
_AFTER_NAME = "jr jnr sr snr ii iii iv phd bsc msc mba esq cbe obe mbe frs cpa"
_BEFORE_FAMILY = frozenset(_PARTICLES.split()) | _JOINING
_TITLES = frozenset(_AFTER_NAME.split())


def fold(text: str) -> str:
    """Return `text` as one compares it: without case, accents and invisible marks; every script stays itself."""
    if text.isascii():
        return text.lower().replace("`", "'") if "`" in text else text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold())).casefold()
    if plain.isascii():  # as most names are without their accents: nothing is left to fold or to put together
        return plain.replace("`", "'")
    return unicodedata.normalize("NFC", plain.translate(_LETTERS))


def search_key(*texts: str) -> str:
    """Return the folded words of `texts`, a blank between them."""
    folded = fold(" ".join(texts))
    for mark, loose in _LOOSE:  # several times as fast as translate
        folded = folded.replace(mark, loose)
    return " ".join(folded.split())


def other_spellings(text: str) -> list[str]:
    """Return the folded words of `text` with ü as ue and the like: none where it has no such letter, else one or more."""
    if text.isascii() or not _SPELT_WITH_TWO.search(text):
        return []
    spelt = zip(*map(_spellings_of, text.split()), strict=True)
    return list(dict.fromkeys(" ".join(words) for words in spelt))[1:]


@lru_cache(maxsize=4096)
def _spellings_of(word: str) -> tuple[str, ...]:
    composed = unicodedata.normalize("NFC", word).casefold()
    return tuple(search_key(composed.translate(letters)) for letters in _SPELLINGS)


def search_words(*texts: str) -> str:
    """Return the folded words of `texts` and behind them their other spellings: what `matches` looks into."""
    others = [words for text in texts for words in other_spellings(text)]
    return " ".join((search_key(*texts), *others))


def folded_letters(text: str, *, with_two: bool = False) -> tuple[str, list[int]]:
    """Return `text` folded letter by letter, and for each folded letter the place in `text` that it comes from.

    `with_two` folds ü to ue and the like.
    """
    folded, places = "", list[int]()
    for place, letter in enumerate(text):
        if with_two:
            letter = letter.casefold().translate(_SPELLINGS[1])  # noqa: PLW2901
        plain = fold(letter)
        for mark, loose in _LOOSE:
            plain = plain.replace(mark, loose)
        folded += plain
        places += [place] * len(plain)
    return folded, places


def matches(key: str, query: str) -> bool:
    """Tell whether every word of `query` stands in `key` (of `search_words`), in any order."""
    return all(word in key for word in search_key(query).split())


def full_name(given: str, family: str) -> str:
    """Join the parts of a name in the order of their script: family name first and no space where that is the custom."""
    given, family = given.strip(), family.strip()
    if given and family and _is_east_asian(given) and _is_east_asian(family):
        return family + given
    return f"{given} {family}".strip()


def display_name(full: str, email: str = "", handle: str = "") -> str:
    """Return what to call somebody: the name, or else the handle, or else the e-mail address."""
    if full:
        return full
    return f"@{handle}" if handle else email


def family_name(full: str) -> str:
    """Return the part of a full name by which lists are sorted; the whole name where that cannot be told."""
    if _is_east_asian(full):
        return full
    before, comma, after = full.partition(",")
    if comma and not _is_title(after):
        return before.strip()
    words = before.split()
    while len(words) > 1 and _is_title(words[-1]):
        words.pop()
    return " ".join(words[_family_start(words) :])


def bare_family(family: str) -> str:
    """Return a family name without the words that begin it: "Heide" of "von der Heide"."""
    words = family.split()
    while len(words) > 1 and words[0].casefold() in _BEFORE_FAMILY:
        words.pop(0)
    return " ".join(words)


def family_sort_key(full: str, given: str = "", family: str = "") -> str:
    """Return the key that sorts by family name and then by the rest, ignoring case and accents.

    Who has no name stands under the first letter of the handle or e-mail address.
    """
    full = full.removeprefix("@")
    rest = given or full
    return f"{search_key(family or family_name(full))}\0{search_key(rest)}"


def fits_parts(full: str, given: str, family: str) -> bool:
    """Tell whether the parts of a name are the full name in some order, as when nobody changed one of them."""
    return _together(full) in {_together(given + family), _together(family + given)}


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one person's, known to share an e-mail address, a handle or a ticket.

    A middle name, an initial, a short form and a family name changed by marriage are allowed; another given name
    with the same family name is somebody else of the family.
    """
    if one == other:
        return True
    first, second = _words(one), _words(other)
    if not first or not second or _together(one) == _together(other):
        return True
    if _is_east_asian(one) != _is_east_asian(other):
        return True  # written in two scripts: cannot be compared
    fewer, more = sorted((first, second), key=len)
    return all(any(_alike(a, b) for b in more) for a in fewer) or _alike(first[0], second[0])


def same_whole_name(one: str, other: str) -> bool:
    """Tell whether two names, word for word, are one person's, where an address may be that of several people.

    Words may be missing, shortened to a letter or stand in another order, and one may be a short form; the same
    given name with another family name is somebody else here, and so is the name in another script.
    """
    if one == other:
        return True
    first, second = _words(one), _words(other)
    if not first or not second or _together(one) == _together(other):
        return True
    fewer, more = sorted((first, second), key=len)
    unlike = [word for word in fewer if not any(_alike(word, b) and _is_initial(word, b) for b in more)]
    return not unlike or (len(unlike) == 1 and any(_alike(unlike[0], b) for b in more))


def _is_initial(one: str, other: str) -> bool:
    return one == other or min(len(one), len(other)) == 1


def _is_east_asian(name: str) -> bool:
    return _EAST_ASIAN.search(name) is not None


def _is_title(words: str) -> bool:
    known = [word.replace(".", "").casefold() in _TITLES for word in re.split(r"[\s,]+", words.strip()) if word]
    return bool(known) and all(known)


def _family_start(words: list[str]) -> int:
    """Return the place of the first word of the family name; a given name always stays before it."""
    start = max(len(words) - 1, 0)
    while start > 1 and words[start - 1].casefold() in _BEFORE_FAMILY:
        start -= 2 if words[start - 1].casefold() in _JOINING and start > 2 else 1
    return start


def _together(name: str) -> str:
    return search_key(name).replace(" ", "")


def _words(name: str) -> list[str]:
    """Return the words of a name, ä ö ü and their spellings ae oe ue made one."""
    plain = search_key(name)
    for pair, letter in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")):
        plain = plain.replace(pair, letter)
    return plain.split()


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 2 or any(letter.isdecimal() for letter in longer):
        return one == other  # Jo is not Joanna, and number 1 is not number 10
    return longer.startswith(shorter)
