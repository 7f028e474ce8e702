#!/usr/bin/env python3
"""Opens every page that the program makes in a real browser, and counts what must not be there.

    tests/browser.py [FOLDER WITH PAGES]

Without a folder the tests make the pages first: those of the made-up village, and the same with script and markup in
every text that somebody could have typed. Told are requests, dialogs, errors on the console, and pages that are wider
than the text of an A4 sheet (print) or than a small phone (screen). Needs Chromium; uses no network.
"""

import fcntl
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CHROMIUM = os.environ.get("CHROMIUM", "chromium")
# A4 without the widest margins, at 96 dots an inch; and a small phone.
WIDTHS = {"print": 657, "screen": 360}


def aside(pipe):
    """The same end of a pipe under a high number."""
    high = fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(pipe)
    return high


class Browser:
    """A browser that is spoken to through a pipe: messages that end in a zero byte."""

    def __init__(self, profile):
        # The numbers 3 and 4 must be free before they are given away.
        to_read, to_write, from_read, from_write = map(aside, os.pipe() + os.pipe())

        def pipes():
            os.dup2(to_read, 3)
            os.dup2(from_write, 4)

        command = [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--remote-debugging-pipe", f"--user-data-dir={profile}",
        ]
        self.process = subprocess.Popen(
            command, preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(from_write)
        self.to = os.fdopen(to_write, "wb", 0)
        self.back = os.fdopen(from_read, "rb", 0)
        self.rest, self.number, self.events = b"", 0, []

    def message(self):
        while b"\0" not in self.rest:
            piece = self.back.read(65536)
            if not piece:
                raise SystemExit("The browser stopped.")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, session=None, **params):
        self.number += 1
        asked = {"id": self.number, "method": method, "params": params}
        if session:
            asked["sessionId"] = session
        self.to.write(json.dumps(asked).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.number:
                if "error" in message:
                    raise SystemExit(f"{method}: {message['error']}")
                return message["result"]
            self.seen(message)

    def seen(self, message):
        self.events.append(message)
        if message.get("method") == "Page.javascriptDialogOpening":
            # A dialog keeps the page waiting.
            self.number += 1
            close = {"id": self.number, "method": "Page.handleJavaScriptDialog", "params": {"accept": False}}
            close["sessionId"] = message["sessionId"]
            self.to.write(json.dumps(close).encode() + b"\0")

    def until(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.seen(self.message())

    def close(self):
        self.ask("Browser.close")
        self.process.wait()


def look(browser, page):
    """What is wrong with a page, counted."""
    found = {"requests": 0, "dialogs": 0, "errors": 0, "wide": 0}
    target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
    session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Network", "Log"):
        browser.ask(f"{domain}.enable", session)
    browser.events.clear()
    browser.ask("Page.navigate", session, url=page.resolve().as_uri())
    browser.until("Page.loadEventFired")
    for medium, width in WIDTHS.items():
        if medium == "screen" and "report" not in page.name:
            continue
        browser.ask("Emulation.setEmulatedMedia", session, media=medium)
        browser.ask(
            "Emulation.setDeviceMetricsOverride", session, width=width, height=1000, deviceScaleFactor=1, mobile=False
        )
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        wide = browser.ask("Runtime.evaluate", session, expression=wide)["result"]["value"]
        if wide > 0:
            print(f"{page.name}: {wide} pixels too wide ({medium}, {width})")
            found["wide"] += 1
    # Hands over each element, as somebody who moves over the page would.
    hover = "document.querySelectorAll('*').forEach(e => ['mouseover', 'mouseenter', 'focus', 'click'].forEach(n => e.dispatchEvent(new MouseEvent(n, {bubbles: true}))))"
    browser.ask("Runtime.evaluate", session, expression=hover)
    for event in browser.events:
        method, params = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent" and params["request"]["url"].split("#")[0] != page.resolve().as_uri():
            found["requests"] += 1
            print(f"{page.name}: asks for {params['request']['url']}")
        elif method == "Page.javascriptDialogOpening":
            found["dialogs"] += 1
            print(f"{page.name}: a dialog")
        elif method == "Runtime.exceptionThrown" or method == "Runtime.consoleAPICalled":
            found["errors"] += 1
        elif method == "Log.entryAdded" and params["entry"]["level"] == "error":
            found["errors"] += 1
            print(f"{page.name}: {params['entry']['text']}")
    browser.ask("Target.closeTarget", targetId=target)
    return found


def make(folder):
    test = "exchange::harmless::no_page_runs_or_fetches_anything_whatever_was_typed"
    command = ["cargo", "test", "--locked", "--quiet", "--test", "it", "--", "--exact", test]
    subprocess.run(command, check=True, env={**os.environ, "WIJKSCHOUW_PAGES": str(folder)}, stdout=subprocess.DEVNULL)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[1]) if 1 < len(sys.argv) else Path(scratch) / "pages"
        if len(sys.argv) < 2:
            folder.mkdir()
            make(folder)
        pages = sorted(folder.glob("*.html"))
        if not pages:
            raise SystemExit(f"There are no pages in {folder}.")
        browser = Browser(Path(scratch) / "profile")
        total = {"requests": 0, "dialogs": 0, "errors": 0, "wide": 0}
        for page in pages:
            for what, count in look(browser, page).items():
                total[what] += count
        browser.close()
        print(f"{len(pages)} pages: " + ", ".join(f"{count} {what}" for what, count in total.items()))
        return 1 if any(total.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
