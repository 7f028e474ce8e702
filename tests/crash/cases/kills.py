"""R1 and R3: what the screen says is saved is saved, and what is half typed is offered again."""

import os
import shutil

from place import Options, Place, by_chance, drafts, looked_into, some_name
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
    import threading

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


CASES = [kills_while_typing]
