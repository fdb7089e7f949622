"""Invents attendee lists for the benchmarks: the same people each time, names in many scripts."""

import csv
from pathlib import Path
from random import Random

HEADER = ("First Name", "Last Name", "Email", "Company", "Job Title", "Twitter", "Ticket Type", "Order ID", "RSVP")

_GIVEN = (
    "Ada Zoë Łukasz Søren Chloé Jürgen Nguyễn Маша Дмитрий Ελένη سارة محمد תמר דוד 健太郎 美咲 민준 서연 दीपिका अर्जुन "
    "กิ่งแก้ว Jean-Baptiste Guðrún Ifeoma Siobhán Wilhelmina Bartholomew Mary-Jane Xi Ng"
).split()
_FAMILY = (
    "Lovelace Müller Nowak Kierkegaard Dupont Weiß Trần Иванова Соколов Παπαδοπούλου الحسن العلي כהן לוי 佐藤 山田 김 박 "
    "शर्मा सिंह ใจดี O’Neill Jónsdóttir Okonkwo Featherstonehaugh-Cholmondeley Smith Jones Brown García Li"
).split()
_COMPANIES = ("Northwind Rail", "Café Müller & Söhne", "Blue Lantern Books", "Harbour Trust", "株式会社みどり", "")
_TITLES = ("Head of People", "Recruiter", "Engineer", "Community Lead, Partnerships & Events", "")
_SYLLABLES = "ba ber bor cha cor da del du el en fer ga gré ha hol is ja ka kow le lin lö ma mi mor na no or pe ra ri sen so ta to vi wa ze".split()
_TICKETS = ("Standard", "Early bird", "Speaker", "Host")


def write_list(path: Path, count: int, *, varied: bool = False) -> Path:
    """Write `count` different people as a CSV such as ticket shops export, and return its path.

    Where names are `varied` there are as many family names as in a large country, else a few.
    """
    chance = Random(20270308)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        rows.writerows(_person(chance, number, varied) for number in range(count))
    return path


def _person(chance: Random, number: int, varied: bool) -> tuple[str, ...]:
    return (
        chance.choice(_GIVEN),
        "".join(chance.choices(_SYLLABLES, k=3)).title() if varied else chance.choice(_FAMILY),
        f"guest{number}@example.org",
        chance.choice(_COMPANIES),
        chance.choice(_TITLES),
        f"@guest_{number}",
        chance.choice(_TICKETS),
        str(70_000_000 + number),
        "Yes",
    )
