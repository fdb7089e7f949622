"""Keys of rows: whole numbers of at most 63 bits, time first and then chance, never reused."""

import secrets
import threading
import time

# 2025-01-01 in milliseconds; 41 bits of time above 22 bits of chance last until 2094.
_EPOCH_MS = 1_735_689_600_000
_CHANCE_BITS = 22

_lock = threading.Lock()
_last = 0


def new_id() -> int:
    """Return a key greater than any that this process gave before."""
    return new_ids(1)[0]


def new_ids(count: int) -> list[int]:
    """Return `count` ascending keys; within a run they are a small random step apart."""
    global _last  # noqa: PLW0603 -- the clock alone does not make keys ascend
    with _lock:
        now = (time.time_ns() // 1_000_000 - _EPOCH_MS) << _CHANCE_BITS
        key = max(_last, now) + secrets.randbelow(1 << (_CHANCE_BITS - 1))
        keys = []
        for step in secrets.token_bytes(count):
            key += 1 + (step & 15)
            keys.append(key)
        _last = key
        return keys


# A guest's code is read aloud and typed at the door: no 0 O 1 I L U V, no vowels that spell words.
CODE_ALPHABET = "23456789BCDFGHJKMNPQRSTWXYZ"
CODE_LENGTH = 10
_PAIRS = [one + other for one in CODE_ALPHABET for other in CODE_ALPHABET]


def new_code() -> str:
    """Return a guest's code: ten random characters without look-alikes (47 bits)."""
    number = secrets.randbits(96)  # so many more bits than a code has that every code is equally likely
    code = ""
    for _ in range(CODE_LENGTH // 2):
        number, pair = divmod(number, len(_PAIRS))
        code += _PAIRS[pair]
    return code
