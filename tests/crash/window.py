"""A terminal window with the real program in it: it is typed into, killed, and its screen is read."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 20.0
WIDTH, HEIGHT = 80, 24

SEQUENCE = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|\x1b\].*?(?:\x07|\x1b\\)|\x1b[=>78()][0B]?", re.S)


class Screen:
    """What a terminal shows of the bytes that it got: text and places, no colours."""

    def __init__(self, width=WIDTH, height=HEIGHT):
        self.resize(width, height)
        self.rest = ""

    def resize(self, width, height):
        self.width, self.height = width, height
        self.clear()
        self.x = self.y = 0

    def clear(self):
        self.rows = [[" "] * self.width for _ in range(self.height)]

    def feed(self, text):
        text, place = self.rest + text, 0
        self.rest = ""
        while place < len(text):
            if text[place] == "\x1b":
                found = SEQUENCE.match(text, place)
                if not found:
                    self.rest = text[place:]
                    return
                place = found.end()
                if found.group(2):
                    self.control(found.group(1), found.group(2))
                continue
            self.put(text[place])
            place += 1

    def control(self, numbers, name):
        values = [int(value) if value.isdigit() else 0 for value in numbers.split(";")]
        first = values[0]
        if name == "H":
            self.y = max(first, 1) - 1
            self.x = max(values[1] if len(values) > 1 else 1, 1) - 1
        elif name == "C":
            self.x += max(first, 1)
        elif name == "J":
            self.clear()
        elif name == "K" and self.y < self.height:
            self.rows[self.y][self.x:] = [" "] * (self.width - self.x)

    def put(self, sign):
        if sign == "\r":
            self.x = 0
        elif sign == "\n":
            self.y += 1
        elif sign >= " ":
            if self.x < self.width and self.y < self.height:
                self.rows[self.y][self.x] = sign
            self.x += 1

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.rows)


class Window:
    """The program in a window of its own."""

    def __init__(self, command, environment, width=WIDTH, height=HEIGHT):
        self.screen = Screen(width, height)
        self.bytes = bytearray()
        self.status = None
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        self.resize(width, height)

    def resize(self, width, height):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.screen.resize(width, height)

    def read(self, seconds):
        """Takes in what comes within this time; says whether anything did."""
        if self.terminal is None or not select.select([self.terminal], [], [], max(seconds, 0))[0]:
            return False
        try:
            piece = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.bytes += piece
        self.screen.feed(piece.decode(errors="replace"))
        return bool(piece)

    def keys(self, text):
        try:
            os.write(self.terminal, text.encode())
        except OSError:
            pass
        return self

    def has(self, *texts):
        shown = self.screen.text()
        return any(text in shown for text in texts)

    def shows(self, *texts, within=PATIENCE):
        """Waits until one of the texts is on the screen."""
        end = time.monotonic() + within
        while not self.has(*texts):
            left = end - time.monotonic()
            if left <= 0 or (not self.read(min(left, 0.2)) and self.is_over()):
                raise NotShown("%r does not come:\n%s" % (texts, self.screen.text()))
        return self

    def rest(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(end - time.monotonic())
        return self

    def send(self, name):
        if not self.is_over():
            os.kill(self.pid, getattr(signal, "SIG" + name))
        return self

    def is_over(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
        return self.status is not None

    def ends(self, within=PATIENCE):
        """Waits for the end, and takes in the last words; says how long that took."""
        start = time.monotonic()
        while not self.is_over():
            if time.monotonic() - start > within:
                raise NotShown("still running:\n" + self.screen.text())
            if not self.read(0.01):
                time.sleep(0.002)
        took = time.monotonic() - start
        while self.read(0.02):
            pass
        return took

    def close(self):
        """Closes the window, as with its mouse."""
        os.close(self.terminal)
        self.terminal = None
        return self

    def kill(self):
        self.send("KILL")
        self.ends()
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self.terminal is not None:
            os.close(self.terminal)


class NotShown(Exception):
    """The screen does not show what it should."""


def told(line):
    """A line for whoever waits, at once."""
    print(line, flush=True)


def fault(text):
    print(text, file=sys.stderr, flush=True)
