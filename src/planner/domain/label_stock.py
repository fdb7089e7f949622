"""Label stock: sheets of labels that one can buy, found by their number; where each label lies."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.names import fold
from planner.domain.texts import N_, text

_NAME_BADGE = "Name badge labels"


@dataclass(frozen=True, slots=True)
class LabelStock:
    """A product sheet; all lengths are micrometres, from the sheet's top left corner."""

    brand: str
    part: str
    paper: str  # A4, US-Letter, A5; "" for a size of its own, such as a roll
    paper_width: int
    paper_height: int
    columns: int
    rows: int
    label_width: int
    label_height: int
    left: int
    top: int
    pitch_x: int
    pitch_y: int
    corner: int = 0
    shape: str = "rectangle"  # or ellipse
    description: str = ""
    same_as: str = ""  # the part of the same brand that has the same grid

    @property
    def name(self) -> str:
        """What is written on the packet: brand and part."""
        return f"{self.brand} {self.part}"

    @property
    def per_sheet(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    @property
    def size(self) -> str:
        """Width and height of a label in millimetres: "80 × 50 mm"."""
        return f"{_millimetres(self.label_width)} × {_millimetres(self.label_height)} mm"

    @property
    def grid(self) -> tuple[int, ...]:
        """What makes two sheets interchangeable for printing."""
        return (
            *(self.paper_width, self.paper_height, self.columns, self.rows, self.label_width, self.label_height),
            *(self.left, self.top, self.pitch_x, self.pitch_y),
        )

    def corners(self) -> Iterator[tuple[int, int]]:
        """Yield the top left corner of each label, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self.left + column * self.pitch_x, self.top + row * self.pitch_y


def sheets_needed(count: int, stock: LabelStock, skip: int = 0) -> int:
    """Return how many sheets `count` labels take when the first `skip` of the first sheet are used."""
    return -(-(skip + count) // stock.per_sheet) if count else 0


def check_skip(skip: int, stock: LabelStock) -> int:
    """Return `skip` where it leaves a label on the sheet. Raises WrongValueError otherwise."""
    if 0 <= skip < stock.per_sheet:
        return skip
    message = N_("A sheet of {stock} has {labels} labels, so the number of used ones is from 0 to {most}, not {skip}.")
    values = {"stock": stock.name, "labels": stock.per_sheet, "most": stock.per_sheet - 1, "skip": skip}
    raise WrongValueError("skip", text(message, **values))


def possible_skip(skip: int, stock: LabelStock) -> int:
    """Return `skip` where it leaves a label on a sheet of this stock, else 0: it was counted on another one."""
    return skip if 0 <= skip < stock.per_sheet else 0


def place_of(number: int, stock: LabelStock, skip: int = 0) -> tuple[int, int]:
    """Return sheet and label, both counted from 0, of the badge with that number."""
    return divmod(skip + number, stock.per_sheet)


def badges_on(sheet: int, count: int, stock: LabelStock, skip: int = 0) -> range:
    """Return the numbers of the badges on one sheet."""
    start = sheet * stock.per_sheet - skip
    return range(max(start, 0), max(min(start + stock.per_sheet, count), 0))


def search_stocks(stocks: Iterable[LabelStock], query: str, paper: str = "") -> list[LabelStock]:
    """Return the sheets that `query` says by brand, number, size or use, and those with the same grid; best first."""
    on_paper = [stock for stock in stocks if not paper or stock.paper == paper]
    words = re.split(r"[\s,_-]+", _joined_sizes(fold(query)).strip())
    words = [word for word in words if word]
    if not words:
        return sorted(on_paper, key=_plain_order)
    ranked = [(rank, stock) for stock in on_paper if (rank := _rank(stock, words)) is not None]
    asked_for = {_family(stock) for rank, stock in ranked if rank == 0}
    kin = [(1, stock) for stock in on_paper if _family(stock) in asked_for]
    best: dict[LabelStock, int] = {}
    for rank, stock in (*ranked, *kin):
        best[stock] = min(rank, best.get(stock, rank))
    return sorted(best, key=lambda stock: (best[stock], _plain_order(stock)))


def find_stock(stocks: Sequence[LabelStock], name: str) -> LabelStock:
    """Return the sheet of that brand and number, or that number alone. Raises PlannerError with what comes near."""
    asked = _bare(name)
    found = [s for s in stocks if _bare(s.name) == asked] or [s for s in stocks if _bare(s.part) == asked]
    found = found or (search_stocks(stocks, name) if asked else [])
    if found and len({stock.grid for stock in found}) == 1:
        return found[0]
    near = found[:5] or _alike(stocks, asked)
    if not near:
        message = N_(
            "There is no label sheet called “{name}”. Give brand and number as on the packet, such as Avery L4785."
        )
        raise PlannerError(text(message, name=name))
    names = ", ".join(stock.name for stock in near)
    if found:
        message = N_("“{name}” fits several label sheets: {names}. Give brand and number as on the packet.")
    else:
        message = N_("There is no label sheet called “{name}”. Near it are {names}.")
    raise PlannerError(text(message, name=name, names=names))


def _rank(stock: LabelStock, words: Sequence[str]) -> int | None:
    """Return how well a sheet answers, 0 best; None where one of the words is not about it."""
    part, about = _bare(stock.part), _about(stock)
    ranks = []
    for word in words:
        bare = _bare(word)
        if bare and bare == part:
            ranks.append(0)
        elif bare and (part.startswith(bare) or part.lstrip("abcdefghijklmnopqrstuvwxyz").startswith(bare)):
            ranks.append(2)
        elif f" {word}" in about or (bare and bare in part):
            ranks.append(3)
        else:
            return None
    return min(ranks)


def _about(stock: LabelStock) -> str:
    paper = stock.paper.replace("US-Letter", "US-Letter letter us")
    return _joined_sizes(fold(f" {stock.name} {paper} {stock.description} {stock.size} {stock.shape}"))


def _joined_sizes(folded: str) -> str:
    """Write "80 × 50" as one word."""
    return re.sub(r"(\d) *[x×] *(\d)", r"\1x\2", folded)


def _family(stock: LabelStock) -> tuple[str, str]:
    return stock.brand, stock.same_as or stock.part


def _plain_order(stock: LabelStock) -> tuple[bool, str, list[tuple[int, str]]]:
    """Name badges first, then by brand and number, 514 before 5095."""
    runs = re.findall(r"\d+|\D+", stock.part)
    return stock.description != _NAME_BADGE, stock.brand, [(int(r) if r.isdigit() else 0, r) for r in runs]


def _alike(stocks: Sequence[LabelStock], asked: str) -> list[LabelStock]:
    known = {key: stock for stock in reversed(stocks) for key in (_bare(stock.name), _bare(stock.part))}
    # Packets are read from the left: a number that begins the same comes before one that ends the same.
    close = sorted(get_close_matches(asked, known, 10, 0.75), key=lambda key: -_same_start(key, asked))
    return list(dict.fromkeys(known[key] for key in close))[:5]


def _same_start(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name))


def _millimetres(length: int) -> str:
    return f"{length / 1000:.1f}".removesuffix(".0")
