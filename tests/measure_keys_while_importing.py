#!/usr/bin/env python3
"""Measures how long keys wait while a long list is taken in, and what Esc leaves behind (quality R19).

    tests/measure_keys_while_importing.py target/release/wijkschouw [rows]

The program runs in a terminal of its own. While the list is read, worked out and written, a key goes in every 50 ms;
told are the median, the 95th in a hundred and the longest time until the frame that answers it. Then the list is taken
in again and again and stopped at 0, 10, ... 100 % of the writing: each time the inventory has to be as it was, or, where
it was too late to stop, hold the whole list. Then the same with signals. Ends with 1 if a key waited more than 100 ms,
Esc more than 200 ms, or something is left behind.
"""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

BEAT, KEY_LIMIT, ESC_LIMIT = 0.05, 0.100, 0.200
# Alone it would count as held down: it comes with a key that does nothing.
REDRAW = b"\x1b[24~\x0c"
CLEARED = b"\x1b[2J"
WIDTH, HEIGHT = 120, 40


class Window:
    """The program in a terminal, and what stands on its screen."""

    def __init__(self, program, home, inventory):
        self.cells = [[" "] * WIDTH for _ in range(HEIGHT)]
        self.row = self.column = 0
        self.rest = ""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            places = {name: home for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
            os.execve(program, [program, "--db", inventory], {**places, "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"})
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))

    def type(self, keys):
        os.write(self.fd, keys)

    def look(self, patience):
        """Whatever comes within this time, at once when it comes; nothing if the program has gone."""
        ready, _, _ = select.select([self.fd], [], [], patience)
        if not ready:
            return b""
        try:
            came = os.read(self.fd, 1 << 20)
        except OSError:
            return None
        self.draw(came.decode("utf-8", "replace"))
        return came

    def draw(self, text):
        text = self.rest + text
        self.rest = ""
        place = 0
        while place < len(text):
            sign = text[place]
            if sign == "\x1b":
                found = re.compile(r"\x1b(\[[0-9;?<>=]*[A-Za-z]|\][^\x07\x1b]*(\x07|\x1b\\)|[^\[\]])").match(text, place)
                if not found:
                    self.rest = text[place:]
                    return
                self.command(found.group(1))
                place = found.end()
                continue
            if sign >= " " and self.row < HEIGHT and self.column < WIDTH:
                self.cells[self.row][self.column] = sign
                self.column += 1
            place += 1

    def command(self, code):
        numbers = [int(number) for number in re.findall(r"\d+", code)]
        first = numbers[0] if numbers else 1
        match code[-1]:
            case "H":
                self.row, self.column = (number - 1 for number in (numbers + [1, 1])[:2])
            case "A":
                self.row -= first
            case "B":
                self.row += first
            case "C":
                self.column += first
            case "D":
                self.column -= first
            case "G":
                self.column = first - 1
            case "K" if self.row < HEIGHT:
                self.cells[self.row][self.column :] = [" "] * (WIDTH - self.column)
            case "J":
                self.cells = [[" "] * WIDTH for _ in range(HEIGHT)]

    def screen(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def until(self, words, patience=60.0, beat=None, waits=None):
        """Waits for these words; meanwhile a key goes in at each beat, and how long each waited is noted."""
        pattern = re.compile(words)
        end, due, sent = time.monotonic() + patience, time.monotonic(), []
        while time.monotonic() < end:
            if pattern.search(self.screen()) and not sent:
                return
            if beat and due <= time.monotonic() and not pattern.search(self.screen()):
                self.type(beat)
                sent.append(time.monotonic())
                due = time.monotonic() + BEAT
            came = self.look(0.005)
            if came is None:
                break
            if CLEARED in came and sent:
                waits.extend(time.monotonic() - at for at in sent)
                sent = []
        raise SystemExit(f"“{words}” did not come:\n{self.screen()}")

    def leave(self, sign=signal.SIGTERM):
        """How long it takes until the program has gone."""
        sent = time.monotonic()
        os.kill(self.pid, sign)
        while self.look(10) is not None:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        return time.monotonic() - sent


def command(program, home, inventory, *words):
    places = {name: home for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    ran = subprocess.run([program, "--db", inventory, *words], env=places, capture_output=True)
    if ran.returncode:
        raise SystemExit(f"{words}: {ran.stderr.decode()}")
    return ran.stdout


def to_the_last_step(window, path, count, waits):
    """Through the pages of the list, up to the question how many come in."""
    window.until("wijkschouw")
    window.type(b"I")
    window.until(r"1 van 4\b")
    window.type(b"\x1b[200~" + path.encode() + b"\x1b[201~")
    window.until("Vereniging 000000", beat=REDRAW, waits=waits["reading"])
    window.type(b"\r")
    window.until(r"3 van 4\b")
    window.type(b"\t")
    window.until(r"4 van 4\b")
    window.until(f"Nieuw {count}", beat=REDRAW, waits=waits["planning"])
    window.type(b"\r")
    window.until(f"Typ {count}")
    window.type(str(count).encode())
    window.until(str(count))


def told(name, waits):
    if not waits:
        return f"{name}: none"
    waits = sorted(1000 * wait for wait in waits)
    at = lambda part: waits[min(len(waits) - 1, int(part * len(waits)))]
    return f"{name}: {len(waits)} keys, median {at(0.5):.1f} ms, 95 % {at(0.95):.1f} ms, worst {waits[-1]:.1f} ms"


def main():
    program = os.path.realpath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    wrong = []
    with tempfile.TemporaryDirectory() as home:
        inventory, begin, path = (os.path.join(home, name) for name in ("dorp.db", "begin.db", "lijst.csv"))
        with open(path, "w", encoding="utf-8") as rows:
            rows.write("Naam;Soort;Telefoon;Adres;Opmerkingen\n")
            for number in range(count):
                rows.write(f"Vereniging {number:06};vereniging;024-5{number:06};Dorpsstraat {number};Elke week, zaal {number % 7}\n")
        command(program, home, inventory, "add", "Dorpshuis #plek")
        before = command(program, home, inventory, "export", "json")
        shutil.copy(inventory, begin)
        waits = {"reading": [], "planning": [], "writing": [], "after": []}
        window = Window(program, home, inventory)
        to_the_last_step(window, path, count, waits)
        window.type(b"\r")
        window.until(f"csv: {count} nieuw", beat=b"\x1b[B\x0c", waits=waits["writing"])
        end = time.monotonic() + 3
        while time.monotonic() < end:
            window.until(".", beat=None)
            window.type(b"\x1b[B\x0c")
            sent = time.monotonic()
            while CLEARED not in (window.look(5) or CLEARED):
                pass
            waits["after"].append(time.monotonic() - sent)
            time.sleep(BEAT)
        window.leave()
        for name, times in waits.items():
            print(told(name, times))
            if times and KEY_LIMIT < max(times):
                wrong.append(f"a key waited {1000 * max(times):.0f} ms while {name}")
        whole = command(program, home, inventory, "export", "json")
        for tenths in range(11):
            shutil.copy(begin, inventory)
            window = Window(program, home, inventory)
            to_the_last_step(window, path, count, waits)
            window.type(b"\r")
            too_late = False
            while not too_late:
                window.look(0.002)
                reached = re.search(r"bewaren: (\d+)%", window.screen())
                if reached and tenths * 10 <= int(reached.group(1)) + (2 if tenths == 10 else 0):
                    break
                too_late = f"csv: {count} nieuw" in window.screen()
            window.type(b"\x1b")
            sent = time.monotonic()
            while not re.search(f"bewaren stopt|Gestopt|csv: {count} nieuw", window.screen()):
                window.look(1)
            answered = time.monotonic() - sent
            window.until(f"Gestopt. Er is niets|csv: {count} nieuw")
            stopped = time.monotonic() - sent
            window.leave()
            now = command(program, home, inventory, "export", "json")
            state = "as before" if now == before else "all of it" if len(now) == len(whole) else "HALF"
            print(f"Esc at {tenths * 10} %: answered {1000 * answered:.0f} ms, over after {1000 * stopped:.0f} ms, {state}")
            if ESC_LIMIT < answered or state == "HALF" or (state != "as before" and tenths < 9 and not too_late):
                wrong.append(f"Esc at {tenths * 10} %")
        for sign in (signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            shutil.copy(begin, inventory)
            window = Window(program, home, inventory)
            to_the_last_step(window, path, count, waits)
            window.type(b"\r")
            while not re.search(r"bewaren: [2-9]\d%|csv: \d+ nieuw", window.screen()):
                window.look(0.002)
            gone = window.leave(sign)
            now = command(program, home, inventory, "export", "json")
            state = "as before" if now == before else "all of it" if len(now) == len(whole) else "HALF"
            print(f"{sign.name} half way: gone after {1000 * gone:.0f} ms, {state}")
            if state != "as before":
                wrong.append(f"{sign.name} half way: {state}")
    print("\n".join(wrong) if wrong else "0 outside the bounds")
    sys.exit(1 if wrong else 0)


main()
