#!/usr/bin/env python3
"""A session of entry lines on the screen: PROGRAM FILE COUNT. Prints `ack` for each that the panel ticks."""

import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

from place import some_name  # noqa: E402
from window import Window, told  # noqa: E402


def main():
    program, file, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    chance = random.Random(1)
    with Window([program, "--file", file], dict(os.environ)) as window:
        window.shows("hulpbron:", "hulpbronnen:")
        window.keys("i").shows("Typ een naam")
        for _ in range(count):
            name = some_name(chance)
            window.keys(name).keys(" #ver").keys("\r").shows("✓ " + name)
            # At the beginning of a line, also for who hears the terminal on the same line.
            told("\nack")


if __name__ == "__main__":
    main()
