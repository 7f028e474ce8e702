"""R1 and R3: what the screen says is saved is saved, and what is half typed is offered again."""

import os
import shutil
import threading

from place import Options, Place, by_chance, looked_into, some_name
from window import NotShown, fault

STORE = "\x13"


def a_line(window, name):
    """Types one entry line as a person would; the panel ticks it when it is on disk."""
    window.keys(name).keys(" #ver").keys("\r")
    window.shows("✓ " + name)


def a_form(window, name):
    """Fills in one form; the bottom line says when it is on disk."""
    window.keys("n").shows("Wat voor hulpbron")
    window.keys("\r").shows("Nieuw: plek")
    window.keys(name).shows(name)
    window.keys(STORE).shows("Plek %s toegevoegd" % name)


def shown_as_stored(window, names):
    return [name for name in names if window.has("✓ " + name, "Plek %s toegevoegd" % name)]


def type_until(window, moment, chance, stored):
    """Types lines or forms until the moment of the kill; `stored` grows with what the screen said is stored."""
    threading.Timer(moment, lambda: window.send("KILL")).start()
    typed = []
    try:
        lines = chance.random() < 0.5
        if lines:
            window.keys("i").shows("Typ een naam")
        while True:
            typed.append(some_name(chance))
            (a_line if lines else a_form)(window, typed[-1])
            stored.append(typed[-1])
    except NotShown:
        window.ends()
    # What came before the end and was not looked at yet.
    stored += [name for name in shown_as_stored(window, typed) if name not in stored]


def kills_while_typing():
    """500 kills at random moments of typing lines and forms: nothing lost that the screen said is stored"""
    chance, rounds = by_chance(), Options.rounds or 500
    told = lost = damaged = half = 0
    with Place() as place:
        place.begun()
        shutil.copy(place.db, place.path("first.db"))
        for number in range(rounds):
            for end in ("", "-journal", ".lock"):
                if os.path.exists(place.db + end):
                    os.remove(place.db + end)
            shutil.copy(place.path("first.db"), place.db)
            stored = []
            with place.window() as window:
                window.shows("hulpbron:", "hulpbronnen:")
                type_until(window, chance.uniform(0.02, 1.5), chance, stored)
            half += os.path.exists(place.db + "-journal") and os.path.getsize(place.db + "-journal") > 0
            names, whole = looked_into(place.db)
            gone = [name for name in stored if name not in names]
            if gone or not whole:
                fault("round %d: lost %s, whole %s" % (number, gone, whole))
            told, lost, damaged = told + len(stored), lost + len(gone), damaged + (not whole)
    figures = "kills %d (in the midst of a save: %d), stored %d, lost %d, damaged %d"
    return figures % (rounds, half, told, lost, damaged), lost == 0 and damaged == 0 and told > 0


CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "openat")


def calls_killed_in_a_session():
    """R1: killed at every call on the inventory during a session of lines and a form on the screen"""
    points = told = lost = damaged = 0
    chance = by_chance()
    with Place() as place:
        place.begun()
        shutil.copy(place.db, place.path("first.db"))
        for call in CALLS:
            for number in range(1, 400):
                shutil.copy(place.path("first.db"), place.db)
                if os.path.exists(place.db + "-journal"):
                    os.remove(place.db + "-journal")
                stored, ended = [], False
                trace = ["strace", "-f", "-o", os.devnull, "-P", place.db, "-P", place.db + "-journal"]
                trace += ["-e", "trace=" + call, "-e", "inject=%s:signal=SIGKILL:when=%d" % (call, number)]
                with place.window(before=trace) as window:
                    names = [some_name(chance) for _ in range(3)]
                    try:
                        window.shows("hulpbron:", "hulpbronnen:")
                        window.keys("i").shows("Typ een naam")
                        for name in names[:2]:
                            a_line(window, name)
                            stored.append(name)
                        window.keys("\x1b").rest(0.2)
                        a_form(window, names[2])
                        stored.append(names[2])
                        ended = True
                    except NotShown:
                        window.ends()
                        shown = shown_as_stored(window, names)
                        stored += [name for name in shown if name not in stored]
                if ended:
                    break
                there, whole = looked_into(place.db)
                gone = [name for name in stored if name not in there]
                if gone or not whole:
                    fault("%s %d: lost %s, whole %s" % (call, number, gone, whole))
                points, told = points + 1, told + len(stored)
                lost, damaged = lost + len(gone), damaged + (not whole)
    figures = "points %d, stored %d, lost %d, damaged %d"
    return figures % (points, told, lost, damaged), points > 50 and not lost and not damaged


CASES = [kills_while_typing, calls_killed_in_a_session]
