"""R1, R2 and R4: every system call of saving, with the tool for SQLite that --tool points at."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys

from place import ROOT, Options, Place

# Each program of the loop makes the same calls, so few entries reach all points; the last one also
# finds what the ones before it left behind.
LOOP = 'for i in $(seq %d); do "$1" --file "$0" add "Zaal nummer $i #plek" >/dev/null && echo ack; done; exit 0'
ROWS = "select count(*) from assets"


def tool():
    if not Options.tool:
        raise SystemExit("--tool or CRASH_POINTS has to point at crash_points.py")
    spec = importlib.util.spec_from_file_location("crash_points", Options.tool)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ran(mode, place, command, *more):
    done = subprocess.run(
        [sys.executable, Options.tool, mode, "--db", place.db, "--sql", ROWS, *more, "--", *command],
        env=place.environment(),
        capture_output=True,
        text=True,
    )
    return (done.stdout + done.stderr).strip(), done.returncode == 0


def loop(place, count):
    return ["sh", "-c", LOOP % count, place.db, Options.program]


def session(place, count):
    """Entry lines typed on the screen; an ack is printed when the panel ticks them."""
    script = os.path.join(ROOT, "tests", "crash", "session.py")
    return [sys.executable, script, Options.program, place.db, str(count)]


def calls_killed():
    """R1: killed at every write, sync, truncate and rename of a loop of `add`, from a file that is not there yet"""
    with Place() as place:
        return ran("kill", place, loop(place, Options.rounds or 3))


def calls_failed():
    """R4: the disk is full, or gives errors, from every write and sync on, in a loop of `add`"""
    with Place() as place:
        return ran("errors", place, loop(place, Options.rounds or 3))


def prelude(seed, db):
    """What the trace would say had the seed been written and synced just before."""
    hexed = lambda raw: "".join("\\x%02x" % byte for byte in raw)
    with open(seed, "rb") as file:
        content = file.read()
    yield "0", 'openat(AT_FDCWD, "%s", O_RDWR) = 9' % hexed(db.encode())
    yield "0", 'pwrite64(9, "%s", %d, 0) = %d' % (hexed(content), len(content), len(content))
    yield "0", "fsync(9) = 0"
    yield "0", "close(9) = 0"


def power(place, command):
    """Power cuts after each ack, on a file that is there already: the tool knows only what it saw written."""
    known = tool()
    seed = place.path("seed")
    shutil.copy(place.db, seed)

    class Asked:
        db, sql, ack, cwd, full = place.db, ROWS, "^ack", os.getcwd(), 0
        reset = "rm -f '%s'*; cp '%s' '%s'" % (place.db, seed, place.db)

    # The tool puts the inventory together, not the folder of copies beside it, whose name begins alike.
    copies = "".join("\\x%02x" % byte for byte in (place.db + "-backups").encode())
    traced = known.lines
    known.lines = lambda log: (
        line
        for part in (prelude(seed, place.db), traced(log))
        for line in part
        if copies not in line[1]
    )
    Asked.command = command
    os.environ.update(place.environment())
    points, lost, damaged, worst = known.mode_power(Asked)
    return "cuts %d, lost %d (worst %d), damaged %d" % (points, lost, worst, damaged), points, lost + damaged


def power_cut_in_a_loop():
    """R2: power cuts after each of 50 `add`s: synced data is there, other data is gone, whole or by halves"""
    with Place() as place:
        place.begun()
        told, points, harm = power(place, loop(place, Options.rounds or 45))
        return told, points >= 500 and not harm


def power_cut_in_a_session():
    """R2: the same after each of 50 entry lines on the screen"""
    with Place() as place:
        place.begun()
        told, points, harm = power(place, session(place, Options.rounds or 45))
        return told, points >= 500 and not harm


def name_is_synced():
    """R2: the name of a new file is synced before anything is said: the folder, after the rename"""
    with Place() as place:
        log = place.path("log")
        calls = "trace=openat,fsync,fdatasync,rename,renameat2,link,linkat,write,close"
        place.do("add", "Zaal #plek", before=["strace", "-f", "-y", "-o", log, "-e", calls])
        with open(log, errors="replace") as file:
            text = file.read()
        named = re.search(r"(renameat2?|link(at)?)\([^\n]*dorp\.db[^\n]*= 0", text)
        folder = re.compile(r"fsync\(\d+<%s>\)\s+= 0" % re.escape(place.made))
        synced = folder.search(text, named.end()) if named else None
        said = text.find("Toegevoegd")
        good = bool(named and synced and synced.end() < said)
        return "renamed %s, folder synced before the ack %s" % (bool(named), good), good


CASES = [calls_killed, calls_failed, power_cut_in_a_loop, power_cut_in_a_session, name_is_synced]
