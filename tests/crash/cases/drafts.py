"""R3 and R16: what is half typed waits for whoever starts again, however the program came to its end."""

import os
import shutil
import time

from place import Place, drafts
from window import NotShown, fault

SIX = "Zaal Zwaluw\t\tbuurthuis\tde gemeente\tma 9-17\t40\tgratis"

# What is typed to come there (a letter each, or a text between lines), what stands there then, what is typed.
FORMS = {
    "place": (["n", "Plek", "\r"], "Nieuw: plek", SIX),
    "volunteer": (["n", "Vrijw", "\r"], "Nieuw: vrijwilliger", "Zwaantje Zomer"),
    "association": (["n", "Veren", "\r"], "Nieuw: vereniging", "Zangkoor Zwaluw"),
    "professional": (["n", "Prof", "\r"], "Nieuw: professional", "Zwaantje Zomer"),
    "entry line": (["i"], "Typ een naam", "Zwaluwclub #ver"),
    "action": (["4", "n"], "Nieuw: actie", "Zwaluwen tellen"),
    "story": (["5", "n", "Verhaal", "\r"], "Nieuw: verhaal", "Zwaluwen in de nok"),
    "quote": (["5", "n", "Citaat", "\r"], "Nieuw: verhaal", "Ik zag zwaluwen"),
    "observation": (["5", "n", "Waarn", "\r"], "Nieuw: verhaal", "Drie zwaluwen"),
    "conversation": (["5", "n", "Gesprek", "\r"], "Nieuw: schouw of gesprek", "\tlangs de zwaluwen"),
    "channel": (["\x10", "kanalen", "\r", "n"], "Nieuw: kanaal", "De Zwaluwbode"),
    "settings": (["\x10", "instellingen", "\r"], "Wielrade wijzigen", " aan de Zwaluw"),
    "entry": (["2", "\r"], "wijzigen", " Zwaluw"),
    "offering": (["2", "o", "1"], "Aanbod van", "zwaluwen tellen"),
}

ENDS = ("KILL", "HUP", "TERM", "INT", "close")


def demo(place):
    """A village with something of everything, made once."""
    with place.window("demo", file=place.path("demo.db")) as window:
        window.shows("48 plekken").shows("alles bewaard")
        window.keys("q").ends()
    return place.path("demo.db")


def come(window, steps, title):
    window.shows("48 plekken")
    for step in steps:
        window.keys(step).rest(0.15)
    window.shows(title)


def marked(typed):
    """The part of what is typed by which it is known again."""
    return next(word for word in typed.replace("\t", " ").split() if "zwal" in word.lower() or "Zwaan" in word)


def end(window, how):
    """Ends the program; says how long that took."""
    if how == "close":
        window.close()
    else:
        window.send(how)
    start = time.monotonic()
    window.ends()
    return time.monotonic() - start


def round_of(place, form, how, rests):
    steps, title, typed = FORMS[form]
    for name in os.listdir(place.made):
        if name.startswith("dorp.db") and os.path.isfile(place.path(name)):
            os.remove(place.path(name))
    shutil.copy(place.path("demo.db"), place.db)
    with place.window() as window:
        come(window, steps, title)
        window.keys(typed)
        window.shows(marked(typed))
        window.rest(rests)
        took = end(window, how)
        size = len(drafts(place.db))
    with place.window() as again:
        again.shows("Dit was nog niet klaar:", within=8).keys("\r")
        again.shows(marked(typed), within=2)
    return took, size


def drafts_offered():
    """R3: each form and the entry line, ended by KILL, HUP, TERM, INT or a closed window: offered again"""
    offered = asked = 0
    slowest = 0.0
    with Place() as place:
        demo(place)
        for number, form in enumerate(FORMS):
            for how in ENDS:
                # Who asks nicely need not wait for the rest after which a draft is kept by itself.
                rests = 1.0 if how == "KILL" else 0.1
                for _ in range(2 if number < 6 else 1):
                    asked += 1
                    try:
                        took, _ = round_of(place, form, how, rests)
                        offered += 1
                        slowest = max(slowest, took)
                    except NotShown as missing:
                        fault("%s, %s: %s" % (form, how, missing))
    figures = "ended %d, offered %d, slowest end %.2f s" % (asked, offered, slowest)
    return figures, offered == asked and slowest < 2


CASES = [drafts_offered]
