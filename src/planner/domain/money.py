"""Money: what people type for a price, kept as whole minor units of a currency, and written as people write it."""

import re
from dataclasses import dataclass

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text

CURRENCIES = tuple(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT "
    "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
    "VUV WST XAF XCD XOF XPF YER ZAR ZMW".split()
)
"""The currencies that can be paid with, by ISO 4217."""
_EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
_SIGNS = {
    "GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "NGN": "₦", "UAH": "₴",
    "VND": "₫", "PHP": "₱", "TRY": "₺", "KZT": "₸", "GHS": "₵", "CRC": "₡", "PYG": "₲", "GEL": "₾", "MNT": "₮",
    "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "BRL": "R$", "MXN": "MX$", "TWD": "NT$",
}  # fmt: skip
_MOST_DIGITS = 12
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*[.,]?|[.,]\d+")
_GAPS = re.compile(r"(?<=\d)[\s'’_](?=\d)")  # 1 250, 1'250
_NO_PENCE = re.compile(r"[.,]\s*[-–—]+$")  # 1250,-


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units (pence, cents); the currency is "" while nobody has said it."""

    minor: int
    currency: str = ""

    def __str__(self) -> str:
        return money_text(self.minor, self.currency)


def exponent(currency: str) -> int:
    """Return how many decimals amounts of the currency have."""
    return _EXPONENTS.get(currency, 2)


def check_currency(currency: str) -> str:
    """Return the ISO code of a currency typed as a code or a sign, "" for none."""
    typed = currency.strip()
    found = _currency_of(typed)
    if typed and not found:
        raise WrongValueError(
            "currency",
            text(
                N_("There is no currency “{currency}”, so the old one was kept. Type its code, such as GBP or EUR."),
                currency=typed,
            ),
        )
    return found


def _currency_of(sign: str) -> str:
    """Return the code of a sign or code, "" where it is none."""
    code = sign.upper()
    if code in CURRENCIES:
        return code
    return next((code for code, known in _SIGNS.items() if known.upper() == sign.upper()), "")


def read_money(typed: str, currency: str, field: str = "amount") -> Money | None:
    """Return the price that a person typed, None for an empty field: "1,250.00", "£1250", "1.250,00", "GBP 1 250".

    A point or comma with exactly three figures after it groups thousands, unless the currency has three decimals.
    A sign or code must be that of `currency`; where none is known yet, it tells the currency.
    """
    sign, figures = _sign_and_figures(typed)
    if not sign and not figures:
        return None
    named = _currency_of(sign) if sign else ""
    if not figures or (sign and not named):
        raise _unreadable(typed, field)
    if currency and named and named != currency:
        raise WrongValueError(
            field,
            text(
                N_("“{typed}” was not kept: the prices of this venue are in {currency}. Change its currency first."),
                typed=typed.strip(),
                currency=currency,
            ),
        )
    of = named or currency
    return Money(_minor(typed, figures, exponent(of), field), of)


def _sign_and_figures(typed: str) -> tuple[str, str]:
    """Return what stands before or after the figures, and the figures without gaps; blanks in both where unclear."""
    plain = _NO_PENCE.sub("", _GAPS.sub("", " ".join(typed.split())))
    match = _FIGURES.search(plain)
    if match is None:
        return plain, ""
    before, after = plain[: match.start()].strip(), plain[match.end() :].strip()
    if before and after:
        return typed.strip(), ""
    return before or after, match[0]


def _minor(typed: str, figures: str, decimals: int, field: str) -> int:
    whole, rest = _divided(figures, decimals)
    if whole is None or len(whole) > _MOST_DIGITS or rest[decimals:].strip("0"):
        raise _unreadable(typed, field)
    return int((whole or "0") + rest[:decimals].ljust(decimals, "0"))


def _divided(figures: str, decimals: int) -> tuple[str | None, str]:
    """Return the figures before and after the decimal mark; None where the groups make no number."""
    marks = [letter for letter in figures if letter in ".,"]
    if not marks:
        return figures, ""
    last = marks[-1]
    head, _, tail = figures.rpartition(last)
    groups_too = marks.count(last) > 1  # what stands twice divides thousands
    thousands = len(tail) == 3 and head != "" and (len(set(marks)) == 1) and (decimals != 3 or last == ",")
    if groups_too or thousands:
        return (_ungrouped(figures, last), "")
    other = "," if last == "." else "."
    return (_ungrouped(head, other), tail)


def _ungrouped(figures: str, mark: str) -> str | None:
    """Return the figures without the marks between thousands (or lakhs); None where these stand elsewhere."""
    first, *groups = figures.split(mark)
    sizes = [len(group) for group in groups]
    is_right = not groups or (1 <= len(first) <= 3 and sizes[-1] == 3 and set(sizes) <= {2, 3})
    joined = first + "".join(groups)
    return joined if is_right and (joined.isdecimal() or not joined) else None


def _unreadable(typed: str, field: str) -> WrongValueError:
    return WrongValueError(
        field,
        text(
            N_("“{typed}” was not kept: it is not a price. Type it like 1250, 1,250.00 or £1250, or leave it empty."),
            typed=typed.strip(),
        ),
    )


def check_amount(minor: int | None, field: str = "amount") -> int | None:
    """Return an amount in minor units where it can be one; None is not known."""
    if minor is not None and not 0 <= minor < 10 ** (_MOST_DIGITS + 3):
        raise _unreadable(str(minor), field)
    return minor


def with_decimals_of(minor: int, before: str, after: str) -> int:
    """Return the amount with the same figures in a currency that may have other decimals: £12.50 is ¥12."""
    by = exponent(after) - exponent(before)
    return minor * int(10**by) if by > 0 else minor // int(10**-by)


def money_text(minor: int, currency: str = "") -> str:
    """Return "£1,200", "£10.71", "CHF 80": decimals only where there are any."""
    decimals = exponent(currency)
    whole, rest = divmod(minor, 10**decimals)
    figures = f"{whole:,}" + (f".{rest:0{decimals}}" if rest else "")
    sign = _SIGNS.get(currency, "")
    return f"{sign}{figures}" if sign else f"{currency} {figures}".strip()
