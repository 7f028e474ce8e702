"""R14: a clock that is wrong does no harm. The program gets a false one from a library of a few lines (needs cc)."""

import datetime
import os
import re
import sqlite3
import subprocess

from place import ROOT, Place, looked_into
from window import NotShown, fault

DAY = 86400
YEAR = 365 * DAY
# The screens and panels on which ages and dates stand.
SCREENS = ("1", "2", "3", "4", "5", "6", "w", "U")
NEGATIVE = re.compile(r"-\d+ (dag|maand|jaar|uur|week|weken)|panicked|door een fout van ons")


def false_clock(place):
    library = place.path("false_clock.so")
    source = os.path.join(ROOT, "tests", "crash", "false_clock.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return {"LD_PRELOAD": library, "CLOCK_SHIFT": place.path("shift")}


def shift(place, seconds):
    # Whole at once: the program looks at any moment.
    with open(place.path("shift.new"), "w") as file:
        file.write(str(int(seconds)))
    os.replace(place.path("shift.new"), place.path("shift"))


def until(year, month, day, hour, minute=0):
    """The shift that makes it this moment by universal time."""
    wanted = datetime.datetime(year, month, day, hour, minute, tzinfo=datetime.timezone.utc)
    return (wanted - datetime.datetime.now(datetime.timezone.utc)).total_seconds()


def add(window, name):
    window.keys(name).keys(" #ver").keys("\r").shows("✓ " + name)


def look_everywhere(window):
    """All screens, for ages below nothing."""
    for key in SCREENS:
        window.keys("\x1b").rest(0.1)
        window.keys(key).rest(0.4)
        if window.is_over() or NEGATIVE.search(window.screen.text()):
            raise NotShown("an odd age, or the end:\n" + window.screen.text())
    window.keys("\x1b").rest(0.2)


def edits(db):
    file = sqlite3.connect(db)
    try:
        return file.execute("select id, label from edits order by id").fetchall()
    finally:
        file.close()


def evening(place, clock, jumps, zone="Europe/Amsterdam"):
    """Adds, looks around, takes back and does again, with the clock jumping before each add."""
    added = []
    with place.window(size=(140, 40), TZ=zone, **clock) as window:
        window.shows("hulpbron:", "hulpbronnen:", "plekken")
        asked = window.has("Kijk of de datum klopt")
        window.keys("\x1b").rest(0.2)
        window.keys("i").shows("Typ een naam")
        for number, jump in enumerate(jumps):
            shift(place, jump)
            name = "%s %s" % (("Zomer", "Winter", "Lente", "Herfst")[number % 4], os.urandom(2).hex())
            add(window, name)
            added.append(name)
        window.keys("\x1b").rest(0.3)
        look_everywhere(window)
        for name in reversed(added):
            window.keys("u").shows("Teruggedraaid: ", "eruggedraaid").shows(name)
            window.rest(0.1)
        for name in added:
            window.keys("\x12").shows(name)
            window.rest(0.1)
        window.keys("q").rest(0.3)
        window.ends()
    names, whole = looked_into(place.db)
    if not whole or any(name not in names for name in added):
        raise NotShown("not all there: %s of %s, whole %s" % (names, added, whole))
    return asked


def clocks():
    yield "20 years back", [-20 * YEAR] * 3, "Europe/Amsterdam", True
    yield "30 years on", [30 * YEAR] * 3, "Europe/Amsterdam", True
    yield "jumping", [0, -3 * DAY, 5 * YEAR, -10 * YEAR], "Europe/Amsterdam", False
    yield "the night of summer time", [until(2027, 3, 28, 0, 59), until(2027, 3, 28, 1, 1)], "Europe/Amsterdam", False
    yield "the night of winter time", [until(2026, 10, 25, 0, 30), until(2026, 10, 25, 1, 30)], "Europe/Amsterdam", False
    yield "UTC+14", [0, 60], "Pacific/Kiritimati", False
    yield "UTC-11", [0, 60], "Pacific/Pago_Pago", False


def wrong_clocks():
    """R14: 20 years back, 30 on, jumps, nights of summer and winter time, UTC+14: add, undo, redo, look, copy"""
    went, asked_well = 0, 0
    problems = []
    for name, jumps, zone, odd in clocks():
        with Place() as place:
            clock = false_clock(place)
            place.begun()
            shift(place, jumps[0])
            try:
                asked = evening(place, clock, jumps, zone)
                went += 1
                # Only a clock that is off by years, or before the last edit, is asked about.
                asked_well += asked == odd or not odd and abs(jumps[0]) > 2 * DAY
            except NotShown as missing:
                problems.append("%s: %s" % (name, missing))
            numbers = [number for number, _ in edits(place.db)]
            if numbers != sorted(numbers):
                problems.append("%s: edits %s" % (name, numbers))
            copies = place.path("dorp.db-backups")
            if not os.path.isdir(copies) or not os.listdir(copies):
                problems.append("%s: no copy" % name)
    for problem in problems:
        fault(problem)
    count = len(list(clocks()))
    figures = "clocks %d, without harm %d, asked about the date as it should %d"
    return figures % (count, went - len(problems), asked_well), not problems and asked_well == count


def past_midnight():
    """While others look along it becomes another day: who agreed from that day on is named from then on"""
    with Place() as place:
        clock = false_clock(place)
        today = datetime.date.today()
        tomorrow = today + datetime.timedelta(days=1)
        noon = until(today.year, today.month, today.day, 12)
        shift(place, noon)
        place.begun()
        place.do("add", "Truus Verhoeven #vrijwilliger")
        file = sqlite3.connect(place.db)
        file.execute(
            "update volunteers set consent = 'written', consent_date = ?, consent_purpose = 'dorpskaart en verslag'",
            (tomorrow.isoformat(),),
        )
        file.commit()
        file.close()
        with place.window("--presenteer", size=(140, 40), **clock) as window:
            window.shows("hulpbronnen:").rest(0.5)
            window.keys("2").shows("Zoek: /").rest(0.5)
            hidden = not window.has("Truus")
            shift(place, noon + DAY)
            window.keys("\x1b[B").shows("Truus Verhoeven")
            window.keys("q").rest(0.3)
    return "hidden before %s, named after" % hidden, hidden


CASES = [wrong_clocks, past_midnight]
