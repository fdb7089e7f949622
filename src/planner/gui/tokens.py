"""The colours of the window by name, for light, dark and high contrast."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_NAMES = {
    # light, then dark
    "bg": ("#f6f7f9", "#14171c"),
    "surface": ("#ffffff", "#1b1f26"),
    "side": ("#f0f2f5", "#171a20"),
    "sunk": ("#f6f7f9", "#161a20"),
    "desk": ("#e9ecf0", "#101318"),
    "text": ("#16202c", "#e7eaf0"),
    "muted": ("#566272", "#9ba5b5"),
    "line": ("#e1e5ea", "#2b313b"),
    "line2": ("#cdd4dc", "#3c4451"),
    "accent": ("#3558d6", "#7d9bff"),
    "accent_hi": ("#2a49ba", "#95adff"),
    "accent_lo": ("#213c9e", "#abbeff"),
    "accent_soft": ("#e7ecfd", "#26314f"),
    "on_accent": ("#ffffff", "#0e1424"),
    "hover": ("#f0f2f5", "#232831"),
    "pressed": ("#e4e8ed", "#2c323d"),
    "neutral": ("#8a95a3", "#77828f"),
    "neutral_soft": ("#eef0f3", "#242a33"),
    "ok": ("#17683c", "#74d69f"),
    "ok_soft": ("#e0f4e8", "#173526"),
    "no": ("#b3261e", "#ff9a92"),
    "no_soft": ("#fde8e6", "#46211f"),
    "wait": ("#7d4f00", "#f2c65c"),
    "wait_soft": ("#fdf0cf", "#3f3212"),
    "amber": ("#b97a00", "#d9a83a"),
    "teal": ("#0f8a84", "#3fb8b0"),
    "teal_text": ("#0a5551", "#94e5df"),
    "teal_soft": ("#dff3f1", "#153633"),
    "violet": ("#7c4ddb", "#a98af0"),
    "violet_text": ("#5429ad", "#d0bffb"),
    "violet_soft": ("#efe9fd", "#2e2650"),
    "orange": ("#d9731a", "#e8954f"),
    "orange_text": ("#853f04", "#f7c69b"),
    "orange_soft": ("#fdecdc", "#432b14"),
}

LIGHT: Mapping[str, str] = MappingProxyType({name: pair[0] for name, pair in _NAMES.items()})
DARK: Mapping[str, str] = MappingProxyType({name: pair[1] for name, pair in _NAMES.items()})


def with_high_contrast(colours: Mapping[str, str], *, dark: bool) -> Mapping[str, str]:
    """Return `colours` with edges and quiet text as strong as the text, on pure grounds."""
    ground, ink = ("#000000", "#ffffff") if dark else ("#ffffff", "#000000")
    strong = dict.fromkeys(("text", "muted", "line", "line2", "neutral"), ink)
    plain = dict.fromkeys(("bg", "surface", "side", "sunk", "desk", "neutral_soft"), ground)
    accent = {"accent": "#9db4ff" if dark else "#1a35a0", "on_accent": ground}
    return MappingProxyType({**colours, **strong, **plain, **accent})


class Pair(NamedTuple):
    """A text colour and the ground it stands on, by token name."""

    text: str
    ground: str


TEXT_PAIRS = (
    *(Pair(text, ground) for text in ("text", "muted") for ground in ("bg", "surface", "side", "sunk", "desk")),
    *(Pair(text, ground) for text in ("text", "muted") for ground in ("hover", "neutral_soft", "accent_soft")),
    *(Pair("accent", ground) for ground in ("bg", "surface", "side", "sunk", "accent_soft", "hover")),
    *(Pair("on_accent", ground) for ground in ("accent", "accent_hi", "accent_lo")),
    *(Pair(text, f"{text}_soft") for text in ("ok", "no", "wait")),
    *(Pair(text, ground) for text in ("ok", "no", "wait") for ground in ("surface", "bg")),
    *(Pair(f"{track}_text", f"{track}_soft") for track in ("teal", "violet", "orange")),
    *(Pair(f"{track}_text", "surface") for track in ("teal", "violet", "orange")),
)
"""Every pair that the window writes with; all have a contrast of at least 4.5 : 1."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two `#rrggbb` colours by WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
