"""What headings and answers mean in the languages that lists come in; the words are data in resources/data/words."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from planner.domain.names import fold
from planner.domain.rsvp import Role, Rsvp
from planner.resources import resource

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_BETWEEN = re.compile(r"[\W_]+")
_SHORT_FORM = re.compile(r"\b([a-z]+) (t|m|ll|ve|re)\b")  # can't, I'm, I'll
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）|【[^】]*】|\*")
_PARTS = re.compile(r"\s*[/|／\n]\s*|\s+-\s+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # scripts that put no blank between words

EXACT = 1.0
_ASIDE_LEFT_OUT = 0.97
_ONE_OF_TWO = 0.9  # "Organisation / school"
_TOLD = "/"  # in the place of a phrase


def read_json_files(folder: str) -> Iterator[tuple[str, Any]]:
    """Yield the name without ending and the content of every JSON file in a folder of data, in order of name."""
    for path in sorted(resource("data", folder).glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=20_000)
def plain_words(text: str) -> str:
    """Return the folded words of a heading or an answer with single blanks between; signs alone stay signs."""
    if text.isascii() and text.islower() and text.isalpha():
        return text
    spaced = _CAMEL.sub(" ", text) if not text.isupper() else text
    words = _BETWEEN.sub(" ", fold(spaced)).strip()
    return _SHORT_FORM.sub(r"\1\2", words) or text.strip()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading may mean: fields with how sure the words are, and whose they are."""

    fields: Mapping[str, float]
    is_buyer: bool = False
    is_someone_else: bool = False
    is_other: bool = False

    @property
    def best(self) -> float:
        """Return how sure the surest field is."""
        return max(self.fields.values(), default=0.0)


@dataclass(slots=True)
class Phrases:
    """Phrases and what they stand for, found as a whole, at the beginning or anywhere in a text."""

    whole: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    within: dict[str, set[str]] = field(default_factory=dict)
    unspaced: dict[str, set[str]] = field(default_factory=dict)

    def add(self, meaning: str, phrases: Iterable[str], *, also_within: bool = True) -> None:
        """Let each of `phrases` stand for `meaning`; one that begins with = only as the whole text."""
        for phrase in phrases:
            words = plain_words.__wrapped__(phrase.removeprefix("="))
            self.whole[words].add(meaning)
            if also_within and not phrase.startswith("="):
                place = self.unspaced if _UNSPACED.search(words) else self.within
                place.setdefault(words, set()).add(meaning)

    def found_in(self, words: str) -> Iterator[tuple[str, set[str]]]:
        """Yield the phrases that stand in `words`, with what they stand for."""
        parts = words.split()
        for start in range(len(parts)):
            for end in range(start + 1, min(start + 7, len(parts)) + 1):
                phrase = " ".join(parts[start:end])
                if phrase in self.within:
                    yield phrase, self.within[phrase]
        if _UNSPACED.search(words):
            yield from ((phrase, means) for phrase, means in self.unspaced.items() if phrase in words)


@dataclass(slots=True)
class Lexicon:
    """All words of all languages."""

    headings: Phrases = field(default_factory=Phrases)
    whose: Phrases = field(default_factory=Phrases)  # "other", "buyer", "someone_else"
    answers: Phrases = field(default_factory=Phrases)  # words of Rsvp
    came: Phrases = field(default_factory=Phrases)  # "yes", "no"
    truth: dict[str, bool] = field(default_factory=dict)
    negations: dict[str, set[str]] = field(default_factory=lambda: {"before": set(), "last": set()})
    """Words that make the contrary of the one behind them, or where they come last, of what was said."""
    roles: dict[str, Role] = field(default_factory=dict)
    months: dict[str, int] = field(default_factory=dict)
    totals: set[str] = field(default_factory=set)
    english: set[str] = field(default_factory=set)  # headings

    def add(self, words: Mapping[str, Any], *, is_english: bool) -> None:
        """Take in the words of one language."""
        for name, phrases in words["headings"].items():
            self.headings.add(name, phrases)
        if is_english:
            self.english.update(self.headings.whole)
        for name in ("other", "buyer", "someone_else"):
            self.whose.add(name, words[name])
        for name, phrases in words["answers"].items():
            self.answers.add(name, phrases)
        for name, phrases in words["came"].items():
            self.came.add(name, phrases)
        for name, is_true in (("yes", True), ("no", False)):
            self.truth.update({plain_words(word): is_true for word in words[name]})
        for place, negations in words["not"].items():
            self.negations[place].update(map(plain_words, negations))
        for name, phrases in words["roles"].items():
            self.roles.update({plain_words(phrase): Role(name) for phrase in phrases})
        for number, names in enumerate(words["months"], 1):
            self.months.update({plain_words(name): number for name in names.split()})
        self.totals.update(plain_words(word) for word in words["totals"])


@cache
def lexicon() -> Lexicon:
    """Return the words of all languages, read once."""
    all_words = Lexicon()
    for language, words in sorted(read_json_files("words"), key=lambda item: item[0] != "en"):
        all_words.add(words, is_english=language == "en")
    return all_words


def is_in_english(heading: str) -> bool | None:
    """Tell whether a heading is an English one; None where it is not known in any language."""
    words = plain_words(heading)
    return words in lexicon().english if words in lexicon().headings.whole else None


@lru_cache(maxsize=5_000)
def heading_meaning(heading: str) -> Meaning:
    """Return what `heading` may mean: the whole of it, its parts, or phrases within a question."""
    words = plain_words(heading)
    whole = lexicon().headings.whole
    fields = dict.fromkeys(whole.get(words, ()), EXACT)
    without_aside = plain_words(_ASIDE.sub(" ", heading))
    for name in whole.get(without_aside, ()):
        fields.setdefault(name, _ASIDE_LEFT_OUT)
    for part in _PARTS.split(heading) if not fields else ():
        for name in whole.get(plain_words(part), ()):
            fields.setdefault(name, _ONE_OF_TWO)
    for phrase, names in lexicon().headings.found_in(words):
        share = len(phrase) / len(words)
        for name in names:
            fields[name] = max(fields.get(name, 0.0), 0.5 + 0.4 * share)
    whose = _whose(words)
    if whose["is_buyer"] and not fields:
        fields = dict.fromkeys(whole.get(_without_buyer(words), ()), _ONE_OF_TWO)
    return Meaning(fields, **whose)


def _without_buyer(words: str) -> str:
    """Return what "Buyer name" says of the buyer."""
    phrases = [phrase for phrase, means in lexicon().whose.found_in(words) if "buyer" in means]
    for phrase in sorted(phrases, key=len, reverse=True):
        words = words.replace(phrase, " ")
    return " ".join(words.split())


def _whose(words: str) -> dict[str, bool]:
    found = set().union(*(means for _phrase, means in lexicon().whose.found_in(words)))
    return {f"is_{name}": name in found for name in ("buyer", "someone_else", "other")}


@lru_cache(maxsize=20_000)
def answer(text: str) -> Rsvp | None:
    """Return the answer that `text` gives: as a whole, or by the phrases in it; None where these give several."""
    words = plain_words(text)
    found = _meant(lexicon().answers, words)
    return Rsvp(found) if found else None


@lru_cache(maxsize=20_000)
def came(text: str) -> bool | None:
    """Tell whether `text` says that somebody came; None where it says neither."""
    words = plain_words(text)
    found = lexicon().came.whole.get(words)
    if found:
        return "no" not in found
    return None


def is_answer(text: str) -> bool:
    """Tell whether `text` as a whole is an answer to an invitation."""
    return plain_words(text) in lexicon().answers.whole


def truth(text: str) -> bool | None:
    """Return the yes or no in `text`, or None."""
    return lexicon().truth.get(plain_words(text))


def role(text: str) -> Role | None:
    """Return the role that `text` names, or None."""
    return lexicon().roles.get(plain_words(text))


# Where a word says two things in two languages ("no" is an answer in most), the first here counts.
_ORDER = tuple(Rsvp(word) for word in "declined cancelled accepted waitlisted tentative pending invited".split())


def _meant(phrases: Phrases, words: str) -> str | None:
    """Return the meaning of `words`: of the whole, else of all phrases in them; None where these contradict.

    So do they where a "not" that is part of none of them makes its contrary of one: "not cancelled", "komme doch nicht".
    """
    if words in phrases.whole:
        return _first(phrases.whole[words])
    telling, left = _telling(phrases, words)
    meanings = {_first(means) for means in telling}
    return meanings.pop() if len(meanings) == 1 and not _is_contrary(left.split()) else None


def _is_contrary(left: Sequence[str]) -> bool:
    """Tell of the words around the phrases that tell something whether one turns these into their contrary."""
    negations = lexicon().negations
    for one, other in pairwise(left):
        if _UNSPACED.search(one + other):  # 未确认, 出席しない
            before = other == _TOLD and one.endswith(tuple(negations["before"]))
            if before or (one == _TOLD and any(word in other for word in negations["last"])):
                return True
        elif other == _TOLD and one in negations["before"]:
            return True
    return bool(left) and left[-1] in negations["last"]


def _telling(phrases: Phrases, words: str) -> tuple[list[set[str]], str]:
    """Return what the phrases in `words` stand for, without those that are part of a longer one, and what is left of `words`.

    A short word such as "no" tells something where it begins or ends the text, for it is another word elsewhere.
    """
    telling = []
    whole = left = f" {words} "
    for phrase, means in sorted(phrases.found_in(words), key=lambda item: -len(item[0])):
        is_unspaced = _UNSPACED.search(phrase) is not None
        sign = phrase if is_unspaced else f" {phrase} "
        if sign not in left:
            continue
        left = left.replace(sign, f" {_TOLD} ")
        ends = whole.endswith(sign) and phrase in lexicon().truth
        if len(phrase) > 3 or is_unspaced or whole.startswith(sign) or ends:
            telling.append(means)
    return telling, left


def _first(meanings: set[str]) -> str:
    return min(meanings, key=_ORDER.index)
