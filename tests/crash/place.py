"""A scratch home for one story: where the program is, what is in its file, and how it is started."""

import os
import random
import shutil
import sqlite3
import subprocess
import tempfile

from window import Window

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SYLLABLES = "ba do fe gu hi jo ka lu me no pi ru se ta vo wi za bro dri klu sta tro".split()


class Options:
    """What was asked for on the command line of `run`."""

    program = os.path.join(ROOT, "target", "debug", "wijkschouw")
    tool = os.environ.get("CRASH_POINTS", "")
    rounds = 0
    seed = 1


class Place:
    """A folder of its own, that goes away at the end."""

    def __init__(self, folder=None):
        self.made = tempfile.mkdtemp(prefix="crash-", dir=folder)
        self.db = self.path("dorp.db")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.made, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.made, *names)

    def environment(self, **more):
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")
        home = self.path("home")
        os.makedirs(home, exist_ok=True)
        return {
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            **{name: home for name in names},
            **more,
        }

    def command(self, *words, file=None, before=()):
        return [*before, Options.program, "--file", file or self.db, *words]

    def do(self, *words, file=None, before=(), ok=True, **options):
        """Runs a verb."""
        done = subprocess.run(
            self.command(*words, file=file, before=before),
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            **options,
        )
        if ok and done.returncode != 0:
            raise SystemExit("%s: %s%s" % (words, done.stdout.decode(), done.stderr.decode()))
        return done

    def window(self, *words, before=(), file=None, size=(80, 24), **variables):
        return Window(
            self.command(*words, file=file, before=before), self.environment(**variables), *size
        )

    def begun(self):
        """An inventory with one entry in it, so that nobody is asked how the village is called."""
        self.do("add", "Begin #ver")
        return self

    def exported(self, file=None):
        """Everything in the file, in the format that keeps everything; the same file gives the same."""
        copy = self.path("exported.db")
        for end in ("", "-journal"):
            if os.path.exists((file or self.db) + end):
                shutil.copy((file or self.db) + end, copy + end)
        told = self.do("export", "json", "-", file=copy).stdout
        for end in ("", "-journal", ".lock"):
            if os.path.exists(copy + end):
                os.remove(copy + end)
        return told


def looked_into(db):
    """The names of the entries in a file, and whether it is whole."""
    try:
        file = sqlite3.connect(db)
        whole = file.execute("pragma integrity_check").fetchone()[0] == "ok"
        whole = whole and not file.execute("pragma foreign_key_check").fetchall()
        names = [row[0] for row in file.execute("select name from assets")]
        file.close()
        return names, whole
    except sqlite3.DatabaseError as error:
        return [], "no such table" in str(error)


def drafts(db):
    file = sqlite3.connect("file:%s?mode=ro" % db, uri=True)
    try:
        return [row[0] for row in file.execute("select content from drafts")]
    finally:
        file.close()


def some_name(chance):
    """A name that resembles no other: one that does is asked about."""
    words = ("".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize() for _ in range(2))
    return " ".join(words)


def by_chance():
    return random.Random(Options.seed)


def left_over(folder):
    """Files that somebody began and did not end."""
    return sorted(name for name in os.listdir(folder) if name.startswith(".wijkschouw-"))
