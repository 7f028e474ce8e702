"""R5, R9 and R19: upgrades, copies, going back to a copy and imports, killed at their calls and stopped half-way."""

import os
import re
import shutil
import time

from place import ROOT, Options, Place, left_over, looked_into
from window import fault

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "renameat2", "openat")
RELEASED = os.path.join(ROOT, "tests", "it", "files", "v1.db")


def clean(place):
    """Takes away everything that a round left."""
    for name in os.listdir(place.made):
        if name.startswith(("dorp.", ".wijkschouw-")):
            path = place.path(name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)


def struck(place, words, call, what, number):
    """Runs a verb with a fault at its so-manieth call on the files of the inventory; says whether it came so far."""
    log = place.path("log")
    trace = ["strace", "-f", "-o", log, "-e", "trace=" + call]
    for name in ("", "dorp.db", "dorp.db-journal", "dorp.db-backups"):
        trace += ["-P", place.path(name).rstrip("/")]
    trace += ["-e", "inject=%s:%s:when=%d" % (call, what, number)]
    place.do(*words, before=trace, ok=False)
    with open(log, errors="replace") as file:
        traced = file.read()
    return "INJECTED" in traced or "SIGKILL" in traced


def at_every_call(place, words, begin, whats=("signal=SIGKILL", "error=ENOSPC"), most=400, step=1):
    """Strikes at each call in turn; afterwards all is as before or all is done, and what was kept opens."""
    begin(place)
    before = place.exported()
    place.do(*words)
    done = place.exported()
    points = between = harmed = 0
    for what in whats:
        for call in CALLS:
            for number in range(1, most, step):
                clean(place)
                begin(place)
                if not struck(place, words, call, what, number):
                    break
                points += 1
                now = place.exported()
                _, whole = looked_into(place.db)
                # A new entry has a new number and moment each time: as many lines is as much.
                is_done = now.count(b"\n") == done.count(b"\n")
                good = whole and (now == before or is_done)
                for copy in kept(place):
                    good = good and looked_into(copy)[1]
                between += not good
                if not good:
                    fault("%s %s %d: whole %s, lines %d" % (what, call, number, whole, now.count(b"\n")))
    return points, between, before == done


def kept(place):
    """The copies that stand under their final names."""
    found = [place.path(name) for name in os.listdir(place.made) if re.match(r"dorp\.v\d", name)]
    folder = place.path("dorp.db-backups")
    if os.path.isdir(folder):
        found += [os.path.join(folder, name) for name in os.listdir(folder) if not name.startswith(".")]
    return found


def upgrade_struck():
    """R9: killed, and with a full disk, at each call while a file of the first release is brought up to date"""
    def begin(place):
        shutil.copy(RELEASED, place.db)

    with Place() as place:
        points, between, _ = at_every_call(place, ["add", "Zangkoor Zwaluw #ver"], begin)
    return "points %d, between old and new %d" % (points, between), points > 20 and not between


def going_back_struck():
    """R5: killed, and with a full disk, at each call of going back to a copy"""
    with Place() as place:
        place.do("import", a_list(place, 120))
        shutil.copy(place.db, place.path("copy.db"))
        place.do("undo")
        place.do("add", "Zangkoor Zwaluw #ver")
        shutil.copy(place.db, place.path("first.db"))
        begin = lambda place: shutil.copy(place.path("first.db"), place.db)
        words = ["restore", place.path("copy.db"), "--yes"]
        points, between, _ = at_every_call(place, words, begin)
    return "points %d, between %d" % (points, between), points > 20 and not between


def a_list(place, rows):
    path = place.path("lijst.csv")
    with open(path, "w") as file:
        file.write("Naam;Soort;Telefoon\n")
        for row in range(rows):
            file.write("Vereniging %d in straat %d;vereniging;024-555%04d\n" % (row, row % 977, row % 10000))
    return path


def import_struck():
    """R19: killed at 24 moments of an import of 20,000 rows, spread over its writing: all is as before, or done"""
    rounds, rows = Options.rounds or 24, 20_000
    points = between = 0
    with Place() as place:
        place.begun()
        shutil.copy(place.db, place.path("first.db"))
        before = place.exported()
        words = ["import", a_list(place, rows)]
        log = place.path("log")
        place.do(*words, before=["strace", "-f", "-o", log, "-e", "trace=pwrite64"])
        with open(log, errors="replace") as file:
            writes = file.read().count("pwrite64(")
        for round_ in range(rounds):
            clean(place)
            shutil.copy(place.path("first.db"), place.db)
            number = max(1, writes * (round_ + 1) // (rounds + 1))
            trace = ["strace", "-f", "-o", log, "-e", "trace=pwrite64"]
            trace += ["-e", "inject=pwrite64:signal=SIGKILL:when=%d" % number]
            done = place.do(*words, before=trace, ok=False)
            names, whole = looked_into(place.db)
            points += done.returncode != 0
            good = whole and (place.exported() == before or len(names) == rows + 1)
            between += not good
            if not good:
                fault("write %d of %d: %d entries, whole %s" % (number, writes, len(names), whole))
    return "writes %d, kills %d, between %d" % (writes, points, between), points > rounds // 2 and not between


def import_stopped():
    """R19: Esc at 0, 10 … 100 % of working out an import of 20,000 rows on the screen: nothing comes in, answered at once"""
    waits, stopped = [], 0
    with Place() as place:
        place.begun()
        before = place.exported()
        path = a_list(place, 20_000)
        with place.window() as window:
            window.shows("hulpbron:", "hulpbronnen:")
            window.keys("\x1b[200~%s\x1b[201~" % path).shows("lijst.csv")
            window.keys("j").shows("20000 rijen")
            window.keys("\r").shows("3 van 4")
            start = time.monotonic()
            window.keys("\t").shows("4 van 4", within=120)
            window.rest(0.5)
            while window.has("Esc stopt"):
                window.read(0.1)
            whole = time.monotonic() - start
            window.keys("\x1b").shows("3 van 4")
            for tenth in range(11):
                window.rest(0.3).keys("\t").rest(whole * tenth / 10)
                asked = time.monotonic()
                window.keys("\x1b")
                window.shows("3 van 4", "ingelezen")
                waits.append(time.monotonic() - asked)
                stopped += 1
            window.keys("q").rest(0.2)
        as_before = place.exported() == before
    waits.sort()
    figures = "working out %.1f s, stops %d, as before %s, Esc answered in %.2f s (half), %.2f s (all)"
    told = figures % (whole, stopped, as_before, waits[len(waits) // 2], waits[-1])
    return told, as_before and waits[-1] < 0.2


CASES = [upgrade_struck, going_back_struck, import_struck, import_stopped]
