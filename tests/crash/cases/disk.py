"""R4, R5 and R24: the disk is full, or not ours to write: what was there stays, and it is said in plain words."""

import os
import shutil
import subprocess
import time

from place import Options, Place, drafts, left_over, looked_into
from window import Window, fault

FULL = "schijf is vol"
STORE = "\x13"


class Small:
    """A disk of 2 MiB; only who may mount one can make it."""

    def __enter__(self):
        self.place = Place()
        self.disk = self.place.path("disk")
        os.mkdir(self.disk)
        size = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", self.disk]
        subprocess.run(size, check=True)
        self.place.db = os.path.join(self.disk, "dorp.db")
        return self.place, self.disk

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.disk], check=False)
        self.place.__exit__()


def fill(path):
    """Takes all the room that is left."""
    for size in (65536, 4096, 1):
        try:
            with open(path, "ab", buffering=0) as file:
                while file.write(b"x" * size) == size:
                    pass
        except OSError:
            pass


def shown_within(window, *texts):
    start = time.monotonic()
    window.shows(*texts)
    return time.monotonic() - start


def full_while_typing():
    """R4: a disk of 2 MiB fills while somebody types: said within 1 s, the line stays, and is stored after room is made"""
    waits = []
    with Small() as (place, disk):
        place.begun()
        ballast = os.path.join(disk, "ballast")
        for start, title, name, store, done in (
            (["i"], "Typ een naam", "Zangkoor Zwaluw", "\r", "✓ Zangkoor Zwaluw"),
            (["n", "Plek", "\r"], "Nieuw: plek", "Zaal Zomer", STORE, "Plek Zaal Zomer toegevoegd"),
        ):
            with place.window() as window:
                window.shows("hulpbron:", "hulpbronnen:")
                for step in start:
                    window.keys(step).rest(0.2)
                window.shows(title)
                window.keys(name).shows(name)
                fill(ballast)
                window.keys(store)
                waits.append(shown_within(window, FULL))
                if not window.has(name):
                    return "the line is gone:\n" + window.screen.text(), False
                before, whole = looked_into(place.db)
                os.remove(ballast)
                window.keys(store)
                window.shows(done)
                after, still = looked_into(place.db)
                if name in before or name not in after or not whole or not still:
                    return "%s, %s" % (before, after), False
    return "said after %s s" % ", ".join("%.2f" % wait for wait in waits), max(waits) < 1.0


def full_and_esc():
    """R4: the disk is full when a form is left with Esc: that is not called saved, and it is kept once there is room"""
    with Small() as (place, disk):
        place.begun()
        ballast = os.path.join(disk, "ballast")
        with place.window() as window:
            window.shows("hulpbron:", "hulpbronnen:")
            for step in ("n", "Plek", "\r"):
                window.keys(step).rest(0.2)
            window.shows("Nieuw: plek")
            fill(ballast)
            window.keys("Zaal Zomer").shows("Zaal Zomer")
            window.keys("\x1b").shows(FULL)
            said = window.has("NIET bewaard") and not window.has("alles bewaard")
            os.remove(ballast)
            # It is tried again every few seconds, without anybody doing anything.
            start = time.monotonic()
            while not any("Zaal Zomer" in draft for draft in drafts(place.db)):
                if time.monotonic() - start > 12:
                    return "not kept after room was made:\n" + window.screen.text(), False
                window.rest(0.2)
            took = time.monotonic() - start
            window.shows("1 half ingevuld", within=2)
        names, whole = looked_into(place.db)
    good = said and whole and names == ["Begin"]
    return "said so %s, kept %.1f s after there was room" % (said, took), good


def full_at_the_end():
    """R4: the disk is full when the program is closed with a line half typed: it says so, and ends"""
    with Small() as (place, disk):
        place.begun()
        with place.window() as window:
            window.shows("hulpbron:", "hulpbronnen:")
            window.keys("i").shows("Typ een naam")
            fill(os.path.join(disk, "ballast"))
            window.keys("Zangkoor Zwaluw").rest(1.0)
            said = window.has(FULL)
            window.send("TERM")
            took = window.ends()
        names, whole = looked_into(place.db)
        good = said and whole and names == ["Begin"] and took < 2
        return "said %s, ended after %.2f s, whole %s" % (said, took, whole), good


def full_at_preferences():
    """R4: preferences lie on a disk that is full: it is said that they are not saved, and they hold for now"""
    with Small() as (place, disk):
        place.db = place.path("dorp.db")
        place.begun()
        with place.window(XDG_CONFIG_HOME=disk) as window:
            window.shows("hulpbron:", "hulpbronnen:")
            window.keys("\x10").rest(0.2)
            window.keys("english\r").shows("now in English")
            fill(os.path.join(disk, "ballast"))
            window.keys("\x10").rest(0.2)
            window.keys("nederlands\r").shows("voorkeuren zijn niet bewaard", "preferences were not saved")
            told = window.screen.text()
            said = "schijf is vol" in " ".join(told.split())
            window.keys("\x1b").rest(0.2)
            window.keys("q")
            window.ends()
        left = left_over(disk)
        names, whole = looked_into(place.db)
        if not said:
            fault(told)
    return "said so %s, left half made %s" % (said, left), said and whole and not left


def only_the_copy_failed():
    """R4: the disk is full when the copy of the end is made: all is saved, and that only the copy failed is said"""
    with Small() as (place, disk):
        place.begun()
        with place.window() as window:
            window.shows("hulpbron:", "hulpbronnen:")
            window.keys("i").shows("Typ een naam")
            window.keys("Zangkoor Zwaluw\r").shows("✓ Zangkoor Zwaluw")
            window.keys("\x1b").rest(1.0)
            fill(os.path.join(disk, "ballast"))
            window.keys("q")
            window.ends()
            told = window.screen.text()
        names, whole = looked_into(place.db)
        said = "Alles is bewaard" in told and "kopie" in told
        good = said and whole and "Zangkoor Zwaluw" in names
        if not good:
            fault(told)
    return "said so %s, whole %s" % (said, whole), good


def timed(place, line, output):
    start = time.monotonic()
    with open(output, "wb") as stdout:
        done = subprocess.run(
            place.command(*line),
            env=place.environment(),
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
        )
    return done, time.monotonic() - start


def to_dev_full():
    """R4: everything that can be written goes to /dev/full: refused in plain words within 1 s"""
    said, slow = 0, 0.0
    words = (
        ["export", "json", "/dev/full", "--yes"],
        ["export", "csv", "/dev/full", "--yes"],
        ["export", "xlsx", "/dev/full", "--yes"],
        ["report", "-o", "/dev/full", "--yes"],
        ["export", "json", "-"],
        ["report"],
        ["gaps"],
        ["privacy", "report"],
    )
    with Place() as place:
        place.begun()
        for line in words:
            done, took = timed(place, line, "/dev/full")
            # Starting takes its time too, so it is compared with writing where there is room.
            _, usual = timed(place, [word.replace("/dev/full", "-") for word in line], os.devnull)
            slow = max(slow, took - usual)
            told = done.stderr.decode()
            good = done.returncode == 1 and told.strip() and "panicked" not in told
            said += bool(good)
            if not good:
                fault("%s: %s %s" % (line, done.returncode, told))
        special = os.path.exists("/dev/full") and not os.path.isfile("/dev/full")
    return "said %d of %d, longest beyond the usual time %.2f s" % (said, len(words), slow), said == len(words) and special


# What writes a file, and its name.
WRITERS = (
    (["export", "csv"], "uit.csv"),
    (["export", "xlsx"], "uit.xlsx"),
    (["export", "json"], "uit.json"),
    (["report", "-o"], "verslag.html"),
    (["report", "-o"], "verslag.pdf"),
    (["export", "geojson"], "uit.geojson"),
    (["export", "gexf"], "uit.gexf"),
    (["export", "hsds"], "uit.zip"),
    (["export", "nodes"], "punten.zip"),
    (["report", "-o"], "verslag.md"),
    (["privacy", "report"], "verwerking.html"),
    (["privacy", "report"], "verwerking.md"),
)
CALLS = ("write", "fsync", "fdatasync", "rename", "renameat2", "linkat", "unlink", "ftruncate", "fchmod", "chmod")
OLD = b"what stood here before\n"


def whole_or_old():
    """R5: killed, and with a full disk, at each call while a file is written: the old one byte for byte or the new one whole"""
    points = torn = 0
    with Place() as place:
        place.do("import", demo_list(place))
        folder = place.path("uit")
        for words, name in WRITERS:
            target = os.path.join(folder, name)
            shutil.rmtree(folder, ignore_errors=True)
            os.mkdir(folder)
            place.do(*words, target)
            length = os.path.getsize(target)
            for what in ("signal=SIGKILL", "error=ENOSPC", "error=EIO"):
                for call in CALLS:
                    for number in range(1, 200):
                        for left in os.listdir(folder):
                            os.remove(os.path.join(folder, left))
                        with open(target, "wb") as file:
                            file.write(OLD)
                        log = place.path("log")
                        trace = ["strace", "-f", "-o", log, "-e", "trace=" + call]
                        trace += ["-e", "inject=%s:%s:when=%d" % (call, what, number)]
                        done = place.do(*words, target, "--yes", before=trace, ok=False)
                        with open(log, errors="replace") as file:
                            traced = file.read()
                        if "INJECTED" not in traced and "SIGKILL" not in traced:
                            break
                        points += 1
                        with open(target, "rb") as file:
                            now = file.read()
                        # A file with a day in it is not the same twice, but as long, within what packing does.
                        new = abs(len(now) - length) <= length // 50 + 2
                        good = now == OLD or new
                        if "SIGKILL" not in what:
                            good = good and not left_over(folder) and (done.returncode == 0) == new
                        torn += not good
                        if not good:
                            told = done.stderr.decode()[:200]
                            fault("%s %s %s %d: %d bytes, left %s, %s" % (name, what, call, number, len(now), left_over(folder), told))
    return "points %d, torn %d" % (points, torn), points > 50 and not torn


def demo_list(place):
    path = place.path("lijst.csv")
    with open(path, "w") as file:
        file.write("Naam;Soort;Telefoon\n")
        for number in range(60):
            file.write("Vereniging %d;vereniging;024-55501%02d\n" % (number, number))
    return path


NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


class Visitor:
    """The program as another user than root, who may do anything in a folder of their own, and nothing else."""

    def __init__(self, place):
        self.place = place
        os.chmod(place.made, 0o755)
        shutil.copy(Options.program, place.path("program"))
        os.chmod(place.path("program"), 0o755)
        self.home = place.path("elders")
        os.mkdir(self.home)
        os.chown(self.home, 65534, 65534)
        homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")
        self.environment = place.environment(**{name: self.home for name in homes})

    def command(self, file, *words):
        return [*NOBODY, self.place.path("program"), "--file", file, *words]

    def asks(self, file, *words):
        return subprocess.run(
            self.command(file, *words),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )


def rights_taken_away():
    """R24: folder and files become read-only during the session: said in words, the line stays, stored when they are not"""
    if os.getuid() != 0:
        return "only root can become another user", False
    with Place() as place:
        visitor = Visitor(place)
        folder = os.path.join(visitor.home, "dorp")
        db = os.path.join(folder, "dorp.db")
        if visitor.asks(db, "add", "Begin #ver").returncode:
            return "cannot begin", False

        def rights(of_folder, of_files):
            for name in os.listdir(folder):
                os.chmod(os.path.join(folder, name), of_files)
            os.chmod(folder, of_folder)

        with Window(visitor.command(db), visitor.environment) as window:
            window.shows("hulpbron:", "hulpbronnen:")
            window.keys("i").shows("Typ een naam")
            window.keys("Zangkoor Zwaluw").shows("Zangkoor Zwaluw").rest(1.0)
            rights(0o500, 0o400)
            window.keys("\r")
            waited = shown_within(window, "mag hier niet", "niet gelukt")
            kept = window.has("Zangkoor Zwaluw") and not window.has("✓ Zangkoor Zwaluw")
            rights(0o700, 0o600)
            window.keys("\r").shows("✓ Zangkoor Zwaluw")
        names, whole = looked_into(db)
    good = kept and whole and len(names) == 2
    return "said after %.2f s, line kept %s, stored %s" % (waited, kept, names), good


def another_user():
    """R24: as a user other than root, on a file that may not be read, or not be written"""
    if os.getuid() != 0:
        return "only root can become another user", False
    with Place() as place:
        visitor = Visitor(place)
        place.begun()

        def content():
            with open(place.db, "rb") as file:
                return file.read()

        before = content()
        unreadable = visitor.asks(place.db, "gaps")
        os.chmod(place.db, 0o644)
        readable = visitor.asks(place.db, "gaps")
        refused = visitor.asks(place.db, "add", "Zaal #plek")
        exits = [unreadable.returncode, readable.returncode, refused.returncode]
        told = unreadable.stderr + refused.stderr
        good = exits == [1, 0, 1] and told.count("mag hier niet") == 2 and content() == before
        if not good:
            fault(told)
        return "exits %s, file as it was %s" % (exits, content() == before), good


CASES = [
    full_while_typing,
    full_and_esc,
    full_at_the_end,
    full_at_preferences,
    only_the_copy_failed,
    to_dev_full,
    whole_or_old,
    rights_taken_away,
    another_user,
]
