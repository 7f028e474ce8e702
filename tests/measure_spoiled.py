#!/usr/bin/env python3
"""Measures what the program takes for each spoiled file: time, memory, and what became of it.

    WIJKSCHOUW_SPOILED=/tmp/spoiled cargo test --locked --test it -- spoiled
    tests/measure_spoiled.py /tmp/spoiled target/release/wijkschouw

Each file is taken in on trial by the command line. Accepted is: it comes in (0), in part (3), or is refused with
a sentence and nothing written (1); within 5 seconds and 256 MiB. Anything else is told, and ends with 1.
"""

import os
import sys
import tempfile
import time

SECONDS, MIB = 5.0, 256


def measure(program, path, home):
    """The exit code (minus the signal), seconds, MiB at most, and the last words of one import on trial."""
    words = os.path.join(home, "words")
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        out = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.chdir(home)
        places = {name: home for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
        os.execve(program, [program, "import", "--dry-run", "--", path], places)
    _, status, usage = os.wait4(child, 0)
    taken = time.monotonic() - start
    with open(words, "rb") as said:
        told = said.read().decode("utf-8", "replace").strip()
    return os.waitstatus_to_exitcode(status), taken, usage.ru_maxrss / 1024, told


def main():
    folder, program = sys.argv[1], os.path.realpath(sys.argv[2])
    names = sorted(os.listdir(folder))
    wrong, slowest, largest = [], (0.0, ""), (0.0, "")
    sorts = {}
    for name in names:
        with tempfile.TemporaryDirectory() as home:
            code, taken, mib, told = measure(program, os.path.realpath(os.path.join(folder, name)), home)
            left = sorted(set(os.listdir(home)) - {"words"})
        expected = name.split("-", 1)[0]
        right = {"in": (0, 3), "refused": (1,), "either": (0, 1, 3)}[expected]
        if code not in right or " " not in told or left or SECONDS < taken or MIB < mib:
            wrong.append(f"{name}: code {code}, {taken:.2f} s, {mib:.0f} MiB, left {left}: {told[:200]}")
        sorts[(expected, code)] = sorts.get((expected, code), 0) + 1
        slowest, largest = max(slowest, (taken, name)), max(largest, (mib, name))
    print(f"{len(names)} files; slowest {slowest[0]:.2f} s ({slowest[1]}); most memory {largest[0]:.0f} MiB ({largest[1]})")
    for (expected, code), count in sorted(sorts.items()):
        print(f"  expected {expected}, code {code}: {count}")
    print("\n".join(wrong) if wrong else "0 outside the bounds")
    sys.exit(1 if wrong or not names else 0)


main()
