"""Handles: the names that people have on social networks, without the @ and without what leads to them."""

import re
from urllib.parse import unquote

from planner.domain.names import fold

# Where a person's page lies below the network's address; the group is the handle.
_PAGES = (
    (r"linkedin\.com|linkedin\.cn", r"in/([^/]+)|pub/([^/]+)"),
    (r"bsky\.app", r"profile/([^/]+)"),
    (r"reddit\.com", r"(?:u|user)/([^/]+)"),
    (r"xing\.com", r"profile/([^/]+)"),
    (
        r"twitter\.com|x\.com|instagram\.com|github\.com|gitlab\.com|t\.me|telegram\.me|codeberg\.org",
        r"@?([A-Za-z0-9_.\-]+)",
    ),
    (r"facebook\.com|fb\.com|tiktok\.com|youtube\.com|threads\.net|threads\.com|medium\.com", r"@?([A-Za-z0-9_.\-]+)"),
)
_ADDRESS = re.compile(r"(https?://)?([a-z0-9\-]+(?:\.[a-z0-9\-]+)+)/([^?#\s]*)(?:[?#]\S*)?", re.IGNORECASE)
_SERVER_USER = re.compile(r"@([\w.\-]+)/?")
_NETWORK_FIRST = re.compile(
    r"(?:twitter|x|linkedin|instagram|mastodon|bluesky|insta|ig|github)\s*:\s*(?=\S)", re.IGNORECASE
)
# What people write into a field that they leave empty; signs without a letter say nothing anyhow.
_NOTHING = frozenset(
    map(
        fold,
        (
            *("n/a", "na", "n.a", "n.a.", "n / a", "none", "no", "nil", "null", "nope", "tba", "tbd", "tbc", "unknown"),
            *(
                "keine",
                "keiner",
                "keins",
                "kein",
                "entfällt",
                "aucun",
                "aucune",
                "néant",
                "ninguno",
                "ninguna",
                "nessuno",
            ),
            *(
                "nenhum",
                "geen",
                "ingen",
                "inget",
                "ingenting",
                "ei ole",
                "brak",
                "žádný",
                "nincs",
                "yok",
                "нет",
                "немає",
            ),
            *("なし", "無し", "無", "无", "没有", "沒有", "없음", "لا يوجد", "אין", "ไม่มี"),
        ),
    )
)
_LETTER = re.compile(r"\w")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_PLACES = (
    "home i intent share search hashtag login signup settings messages explore profile.php watch channel c company"
    " in pages groups events p reel stories status"
)
_NO_PERSON = frozenset(_PLACES.split())


def clean_handle(text: str) -> str:
    """Return the handle in `@name`, `twitter: name` or the address of somebody's page.

    "" where nothing is said or where an address leads to no person that we can name; the spelling stays.
    """
    plain = _NETWORK_FIRST.sub("", text.strip(), count=1)
    named = plain.lstrip("@＠").strip()
    if not _LETTER.search(named) or fold(named) in _NOTHING:
        return ""
    address = _ADDRESS.fullmatch(plain)
    if address and not plain.startswith("@"):
        return _from_address(address[2].lower(), _UNSEEN.sub("", unquote(address[3].strip("/"))))
    return named


def handle_key(handle: str) -> str:
    """Return the form by which handles are compared."""
    return clean_handle(handle).casefold()


def _from_address(host: str, path: str) -> str:
    for hosts, page in _PAGES:
        if re.fullmatch(rf"(?:[a-z\-]+\.)?(?:{hosts})", host):
            found = re.match(page, path)
            handle = next((part for part in found.groups() if part), "") if found else ""
            return "" if handle.lower() in _NO_PERSON else handle
    # Mastodon and its kin run on thousands of servers: the server is part of the handle.
    user = _SERVER_USER.fullmatch(path)
    return f"{user[1]}@{host}" if user else ""
