"""Finding anything by a few letters: exact beginnings first, then words, then parts of words, then typing errors."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import accumulate, islice
from typing import NamedTuple

from planner.domain.names import folded_letters, other_spellings, search_key

_KEPT_ANSWERS = 24
_FEW, _SHORT = 5_000, 2  # more answers, and those to so few letters, are found sooner one by one
_MANY = 1_000  # so many names are made ready for typing errors beforehand
_ONE_SLIP = 4  # letters of a word in which one typing error is forgiven
_OUR_WORDS = frozenset({"page", "action", "setting"})
"""Kinds whose names are ours, plain words in which a short word that means something else finds itself by one error."""
_TWO_SLIPS = 8
_LINE = "\n "
_LONGEST = 12  # letters of the beginnings that are made ready

Span = tuple[int, int]


class Entry(NamedTuple):
    """Something to be found; `words` are the folded ones (of `search_words`) beside those of the title."""

    kind: str
    key: int | str
    title: str
    words: str = ""
    where: str = ""
    starts: str = ""  # the wall-clock time of what has one
    folded: str = ""  # the title's own words, folded, where somebody knows them already
    icon: str = ""  # its own, where not all of its kind have the same


class Fit(IntEnum):
    """How well something fits what was typed, best first."""

    BEGINS = 0  # the title begins with it
    WORDS = 1  # every word that was typed begins a word
    PARTS = 2  # every word stands somewhere inside
    SLIPS = 3  # with typing errors


class Hit(NamedTuple):
    """Something found, how well it fits, and which letters of its title were typed."""

    entry: Entry
    fit: Fit = Fit.BEGINS
    spans: tuple[Span, ...] = ()


class Group(NamedTuple):
    """What was found of one kind: the best of it, and how many there are."""

    kind: str
    hits: tuple[Hit, ...]
    total: int


class Index:
    """Entries made ready for finding, 100,000 of them too. Made in a thread; ask one question at a time."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_kind: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_kind[entry.kind].append(entry)
        self._shelves = {kind: _Shelf(listed, _ONE_SLIP + (kind in _OUR_WORDS)) for kind, listed in by_kind.items()}

    def find(self, query: str, kinds: Sequence[str], recent: Sequence[tuple[str, int | str]], most: int) -> list[Group]:
        """Return what fits `query`, the best group first; alike ones in the order of `kinds`.

        `recent` are kinds and keys of what was chosen before, the last one first: it stands before its equals.
        """
        words = tuple(search_key(query).split())
        if not words:
            return []
        groups = []
        for kind in kinds:
            if kind in self._shelves:
                lately = [key for of_kind, key in recent if of_kind == kind]
                hits, count = self._shelves[kind].find(words, lately, most)
                if hits:
                    groups.append(Group(kind, tuple(hits), count))
        # What is called so stands before what something else about it says.
        return sorted(groups, key=lambda group: min((hit.fit, not hit.spans) for hit in group.hits))

    def together(self, other: "Index") -> "Index":
        """Return an index of the kinds of both; of a kind that both have, the other's."""
        both = Index(())
        both._shelves = self._shelves | other._shelves
        return both

    def entries(self, keys: Iterable[tuple[str, int | str]]) -> Iterator[Entry]:
        """Yield the entries with these kinds and keys, as far as they are there, in this order."""
        for kind, key in keys:
            if kind in self._shelves and (entry := self._shelves[kind].entry(key)):
                yield entry

    def all_of(self, kind: str) -> list[Entry]:
        """Return all entries of a kind in the order in which they came."""
        return self._shelves[kind].given if kind in self._shelves else []


class _Shelf:
    """All entries of one kind, shorter titles first: among equals they are nearer to what was typed."""

    def __init__(self, entries: Sequence[Entry], one_slip: int) -> None:
        keys = (entry.folded or search_key(entry.title) for entry in entries)
        keyed = sorted((len(key), key, at) for at, key in enumerate(keys))
        self.given = list(entries)
        self._entries = [entries[at] for _, _, at in keyed]
        # A blank before each word, so that its beginning is found as a part of the text, and another spelling of the title
        # on a line of its own, so that it is found as a beginning too.
        spelt = [[key, *other_spellings(entries[at].title)] for _, key, at in keyed]
        self._texts = [
            f" {_LINE.join(titles)} {entries[at].words}" for titles, (_, _, at) in zip(spelt, keyed, strict=True)
        ]
        # All of them, each from the end of a line on: what stands in few is found in one go.
        self._joined = "\n".join(["", *self._texts, ""])
        self._ends = list(accumulate(len(text) + 1 for text in self._texts))
        self._places = {entry.key: place for place, entry in enumerate(self._entries)}
        self._answers: dict[tuple[str, ...], list[int]] = {}
        self._vocabulary = _Vocabulary([" ".join(titles) for titles in spelt], one_slip)

    def entry(self, key: int | str) -> Entry | None:
        place = self._places.get(key)
        return None if place is None else self._entries[place]

    def find(self, words: tuple[str, ...], recent: Sequence[int | str], most: int) -> tuple[list[Hit], int]:
        """Return the best that fit the words, and how many fit."""
        found = self._holding(words)
        lately = [place for key in recent if (place := self._places.get(key)) is not None]
        chosen: dict[int, Fit] = {}
        for fit, fitting in self._fitting(words, found):
            fits = self._test_of(fit, words)
            for place in (*filter(fits, lately), *islice(fitting, most)):
                if len(chosen) < most:
                    chosen.setdefault(place, fit)
            if len(chosen) == min(most, len(found)):
                break
        hits = [self._hit(place, fit, words) for place, fit in chosen.items()]
        if len(hits) >= most:
            return hits, len(found)
        near = self._near(words, frozenset(found), lately)
        hits += [self._hit(place, Fit.SLIPS, meant) for place, meant in near[: most - len(hits)]]
        return hits, len(found) + len(near)

    def _fitting(self, words: tuple[str, ...], found: Sequence[int]) -> Iterator[tuple[Fit, Iterator[int]]]:
        """Yield how well something can fit, best first, with the places that fit that well or better, in their order."""
        yield Fit.BEGINS, self._with(f"\n {' '.join(words)}")
        longest = max(words, key=len)
        yield Fit.WORDS, filter(self._test_of(Fit.WORDS, words), self._with(f" {longest}"))
        yield Fit.PARTS, iter(found)

    def _with(self, part: str) -> Iterator[int]:
        """Yield the places whose line holds `part`, each once."""
        joined, ends = self._joined, self._ends
        at = joined.find(part)
        while at >= 0:
            place = bisect_right(ends, at)
            yield place
            at = joined.find(part, ends[place])

    def _test_of(self, fit: Fit, words: tuple[str, ...]) -> Callable[[int], bool]:
        """Return what tells of a place whether it fits that well, or better."""
        texts = self._texts
        if fit == Fit.BEGINS:
            beginning = f" {' '.join(words)}"
            return lambda place: texts[place].startswith(beginning) or f"\n{beginning}" in texts[place]
        parts = [f" {word}" if fit == Fit.WORDS else word for word in words]
        return lambda place: all(part in texts[place] for part in parts)

    def _holding(self, words: tuple[str, ...]) -> list[int]:
        """Return the places whose text holds every word; a longer question is asked among the answers to a shorter."""
        if words in self._answers:
            return self._answers[words]
        fitting = [
            answer for old, answer in self._answers.items() if all(any(part in word for word in words) for part in old)
        ]
        first, *others = sorted(set(words), key=len, reverse=True)
        texts = self._texts
        if fitting:
            found = [place for place in min(fitting, key=len) if first in texts[place]]
        else:
            found = self._all_with(first)
        for word in others:
            found = [place for place in found if word in texts[place]]
        if len(self._answers) >= _KEPT_ANSWERS:
            self._answers.pop(next(iter(self._answers)))
        self._answers[words] = found
        return found

    def _all_with(self, word: str) -> list[int]:
        """Return the places whose text holds `word`: by one search where they are few, one by one where they are many."""
        few = list(islice(self._with(word), _FEW)) if len(word) > _SHORT else None
        if few is not None and len(few) < _FEW:
            return few
        return [place for place, text in enumerate(self._texts) if word in text]

    def _near(
        self, words: tuple[str, ...], found: frozenset[int], recent: Sequence[int]
    ) -> list[tuple[int, tuple[str, ...]]]:
        """Return the places that fit with typing errors alone, each with the words that were meant, fewest errors first."""
        if all(len(word) < self._vocabulary.one_slip for word in words):
            return []
        left: dict[int, tuple[int, tuple[str, ...]]] | None = None
        for word in words:
            fits = dict.fromkeys(self._holding((word,)), (0, word))
            for place, slips, meant in self._vocabulary.near(word):
                if place not in fits:
                    fits[place] = (slips, meant)
            if left is None:
                left = {place: (slips, (meant,)) for place, (slips, meant) in fits.items()}
            else:
                left = {
                    place: (slips + fits[place][0], (*meant, fits[place][1]))
                    for place, (slips, meant) in left.items()
                    if place in fits
                }
        ranks = {place: rank for rank, place in enumerate(recent)}
        lines = sorted(
            (slips, ranks.get(place, len(ranks)), place, meant)
            for place, (slips, meant) in (left or {}).items()
            if place not in found
        )
        return [(place, meant) for _, _, place, meant in lines]

    def _hit(self, place: int, fit: Fit, words: Iterable[str]) -> Hit:
        entry = self._entries[place]
        return Hit(entry, fit, marked(entry.title, words))


class _Vocabulary:
    """The words of all names, and where each of them stands; nobody mistypes an e-mail address and expects to find it."""

    def __init__(self, names: Sequence[str], one_slip: int) -> None:
        self.one_slip = one_slip  # letters of a word in which one typing error is forgiven
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(names):
            for word in name.split():
                places[word].append(place)
        self._places: Mapping[str, list[int]] = places
        self._words = sorted(places)
        self._beginnings: dict[int, list[str]] = {}
        if len(names) > _MANY:  # else the first error that somebody makes would wait for it
            for length in range(_ONE_SLIP - 1, _LONGEST):
                self._cut(length)
            list(self.near("x" * _ONE_SLIP))  # brings in what compares words

    def near(self, word: str) -> Iterator[tuple[int, int, str]]:
        """Yield where a word stands that begins like `word` but for typing errors: place, errors, what was meant."""
        allowed = 2 if len(word) >= _TWO_SLIPS else 1 if len(word) >= self.one_slip else 0
        slips: dict[str, tuple[int, str]] = {}
        for length in range(len(word) - allowed, len(word) + allowed + 1) if allowed else ():
            for beginning, distance in self._alike(word, length, allowed):
                for meant in self._beginning_with(beginning):
                    slips[meant] = min(slips.get(meant, (allowed + 1, "")), (distance, beginning))
        for meant, (distance, beginning) in sorted(slips.items(), key=lambda item: item[1]):
            for place in self._places[meant]:
                yield place, distance, beginning

    def _alike(self, word: str, length: int, allowed: int) -> list[tuple[str, int]]:
        """Return the beginnings of that length, and whole words that are shorter, that differ little from `word`."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        found = extract(word, self._cut(length), scorer=OSA.distance, score_cutoff=allowed, limit=None)
        return [(beginning, int(distance)) for beginning, distance, _ in found]

    def _cut(self, length: int) -> list[str]:
        """Return the beginnings of that length."""
        if length not in self._beginnings:
            cut = dict.fromkeys(known[:length] for known in self._words if len(known) >= length)
            self._beginnings[length] = list(cut)
        return self._beginnings[length]

    def _beginning_with(self, beginning: str) -> Iterator[str]:
        """Yield the words with this beginning: neighbours in the order of letters."""
        for known in islice(self._words, bisect_left(self._words, beginning), None):
            if not known.startswith(beginning):
                return
            yield known


def marked(title: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return which letters of `title` are those of the folded `words`: at beginnings of words where it can be."""
    spellings = [folded_letters(title), folded_letters(title, with_two=True)]
    letters = set[int]()
    for word in words:
        for folded, places in spellings:
            at = f" {folded}".find(f" {word}")
            if at < 0:
                at = folded.find(word)
            if at >= 0:
                letters.update(range(places[at], places[at + len(word) - 1] + 1))
                break
    return tuple(_runs(sorted(letters)))


def _runs(letters: Sequence[int]) -> Iterator[Span]:
    """Yield first and behind the last of each run of neighbours."""
    start = None
    for at, letter in enumerate(letters):
        start = letter if start is None else start
        if at + 1 == len(letters) or letters[at + 1] != letter + 1:
            yield start, letter + 1
            start = None
