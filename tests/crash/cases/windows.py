"""R8, R16 and R17: two windows on one file, and a program that is stopped for a while."""

import os
import shutil
import signal
import subprocess
import threading
import time

from place import Options, Place, by_chance, drafts, looked_into, some_name
from window import NotShown, Window, fault

READING = "ALLEEN LEZEN"


def ready(window):
    return window.shows("hulpbron:", "hulpbronnen:")


def killed_writers_leave_no_lock():
    """R8: the window that writes is killed, 50 times: the next one says who had it, and takes over"""
    rounds, taken, told = Options.rounds or 50, 0, 0
    chance = by_chance()
    with Place() as place:
        place.begun()
        first = ready(place.window())
        for number in range(rounds):
            second = ready(place.window())
            told += second.has("Al open ") and second.has(READING)
            first.kill()
            name = some_name(chance)
            second.keys("i").shows("Typ een naam")
            second.keys(name).keys(" #ver").keys("\r")
            try:
                second.shows("✓ " + name)
                taken += 1
            except NotShown as missing:
                fault("round %d: %s" % (number, missing))
            if number % 2:
                second.kill()
                second = ready(place.window())
            first = second
        first.kill()
        names, whole = looked_into(place.db)
    figures = "kills %d, told who %d, taken over %d, entries %d, whole %s"
    return figures % (rounds, told, taken, len(names), whole), told == taken == rounds and len(names) == rounds + 1 and whole


def add_beside_the_screen():
    """C11: `add` while a window has the file: waits at most 2 s, then says who has it, and stores nothing"""
    with Place() as place:
        place.begun()
        usual = time.monotonic()
        place.do("add", "Zaal Zomer #plek")
        usual = time.monotonic() - usual
        with ready(place.window()):
            start = time.monotonic()
            done = place.do("add", "Zaal Winter #plek", ok=False)
            took = time.monotonic() - start
            names, _ = looked_into(place.db)
        again = place.do("add", "Zaal Winter #plek", ok=False)
    told = done.stderr.decode()
    good = done.returncode == 1 and "open" in told and "Zaal Winter" not in names and again.returncode == 0
    figures = "waited %.2f s (without a window %.2f s), exit %d: %s"
    return figures % (took, usual, done.returncode, told.strip()), good and took - usual < 2.6


def edits_of_two_at_once():
    """R8: 1,000 `add`s by two shells at once, beside each other: none lost"""
    each = (Options.rounds or 1000) // 2
    script = 'for i in $(seq %d); do "$1" --file "$0" add "%s $i #plek" >/dev/null 2>&1 && echo ack; done; exit 0'
    with Place() as place:
        place.begun()
        said = []

        def shell(name):
            command = ["sh", "-c", script % (each, name), place.db, Options.program]
            done = subprocess.run(command, env=place.environment(), capture_output=True)
            said.append(done.stdout.count(b"ack"))

        shells = [threading.Thread(target=shell, args=(name,)) for name in ("Zaal", "Tuin")]
        for one in shells:
            one.start()
        for one in shells:
            one.join()
        names, whole = looked_into(place.db)
    figures = "stored %d of %d asked, in the file %d, whole %s"
    return figures % (sum(said), 2 * each, len(names) - 1, whole), sum(said) == len(names) - 1 and whole


def where_locks_are_unknown():
    """R8: a file system without locks (flock answers ENOLCK): two windows take turns, nothing is overwritten"""
    chance = by_chance()
    trace = ["strace", "-f", "-o", os.devnull, "-e", "trace=flock", "-e", "inject=flock:error=ENOLCK"]
    refused = stored = 0
    expected = {"Begin"}
    with Place() as place:
        place.begun()
        with ready(place.window(before=trace)) as one, ready(place.window(before=trace)) as other:
            for window in (one, other):
                window.keys("i").shows("Typ een naam")
            for _ in range(Options.rounds or 20):
                for window in (one, other):
                    name = some_name(chance)
                    window.keys(name).keys(" #ver").keys("\r")
                    window.shows("✓ " + name, "overschreven")
                    if not window.has("✓ " + name):
                        # It was read again, and the line is still there.
                        refused += 1
                        window.shows(name).keys("\r").shows("✓ " + name)
                    stored += 1
                    expected.add(name)
        names, whole = looked_into(place.db)
    lost = expected - set(names)
    figures = "stored %d, first told that the file changed %d, lost %d, whole %s"
    return figures % (stored, refused, len(lost), whole), not lost and whole and refused > 0


def stopped_and_going_on():
    """R17: stopped and resumed, resized meanwhile, in a line half typed: redrawn within 200 ms, the text is there"""
    waits, rounds = [], Options.rounds or 20
    with Place() as place:
        place.begun()
        with ready(place.window()) as window:
            window.keys("i").shows("Typ een naam")
            window.keys("Zangkoor Zwaluw").shows("Zangkoor Zwaluw").rest(0.8)
            for number in range(rounds):
                width, height = ((80, 24), (100, 30), (60, 16))[number % 3]
                window.send("STOP").rest(0.1)
                # Another program wrote over the screen meanwhile.
                window.resize(width, height)
                window.send("CONT")
                start = time.monotonic()
                window.shows("Zangkoor Zwaluw", within=5)
                window.shows("Invoerregel", within=5)
                waits.append(time.monotonic() - start)
                window.rest(0.2)
            window.keys("\r").shows("✓ Zangkoor Zwaluw")
    waits.sort()
    middle, worst = waits[len(waits) // 2], waits[-1]
    return "%d times, redrawn in %.3f s (half of them), %.3f s (all)" % (rounds, middle, worst), worst < 0.2


def put_aside_by_the_shell():
    """R17: Ctrl-Z and `fg` of a shell around it: the program goes on, or does not stop, and keeps what was typed"""
    with Place() as place:
        place.begun()
        shell = ["bash", "--norc", "-i"]
        with Window(shell, place.environment(PS1="$ ")) as window:
            window.shows("$")
            window.keys("%s --file %s\n" % (Options.program, place.db))
            ready(window)
            window.keys("i").shows("Typ een naam")
            window.keys("Zangkoor Zwaluw").shows("Zangkoor Zwaluw").rest(0.8)
            pid = int(subprocess.check_output(["pgrep", "-P", str(window.pid)]).split()[0])
            os.kill(pid, signal.SIGSTOP)
            window.shows("Stopped", "Gestopt")
            window.keys("fg\n")
            start = time.monotonic()
            window.rest(0.05).shows("Invoerregel").shows("Zangkoor Zwaluw")
            took = time.monotonic() - start
            window.rest(0.3).keys("\r").shows("✓ Zangkoor Zwaluw")
            window.keys("\x1b").rest(0.3)
            window.keys("q").rest(1.0)
        names, whole = looked_into(place.db)
    return "back in %.2f s, stored %s" % (took, names), len(names) == 2 and whole


def closed_with_its_window():
    """R16: the window is closed, also where SIGHUP is ignored: gone within 2 s, little work done, the line kept"""
    slowest, kept, rounds = 0.0, 0, Options.rounds or 20
    with Place() as place:
        place.begun()
        shutil.copy(place.db, place.path("first.db"))
        for number in range(rounds):
            shutil.copy(place.path("first.db"), place.db)
            before = ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"] if number % 2 else []
            window = ready(place.window(before=before))
            window.keys("i").shows("Typ een naam")
            window.keys("Zangkoor Zwaluw").shows("Zangkoor Zwaluw")
            start = time.monotonic()
            window.close()
            window.ends(within=5)
            slowest = max(slowest, time.monotonic() - start)
            kept += any("Zwaluw" in draft for draft in drafts(place.db))
    return "%d times, gone within %.2f s, line kept %d" % (rounds, slowest, kept), slowest < 2 and kept == rounds


CASES = [
    killed_writers_leave_no_lock,
    add_beside_the_screen,
    edits_of_two_at_once,
    where_locks_are_unknown,
    stopped_and_going_on,
    put_aside_by_the_shell,
    closed_with_its_window,
]
