"""Watch any program of a reader's: ``python -m evidence watch my_script.py``.

The program runs as it would without us: the reader's folder, environment,
input and terminal. Nothing is put into it. We are its subreaper, echo what it
prints, and at its end write one HTML file that needs nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from evidence.diagnosis import Seen, diagnosis, uncounted
from evidence.figure import Shown, figure, memory, short
from evidence.keeper import Order, Run, become_subreaper
from evidence.lanes import Lanes
from evidence.machine import (
    Interpreter,
    InterpreterError,
    as_document,
    interpreter,
    this_machine,
)
from evidence.record import Line
from evidence.runner import HERE, busy_seconds, lines_of, writes
from evidence.show import SHARED, facts, looked, printed
from evidence.store import write_atomically
from evidence.verdict import signal_name

USAGE = """python -m evidence watch [options] script.py [arguments ...]
       python -m evidence watch [options] -m package.module [arguments ...]
       python -m evidence watch [options] -- program [arguments ...]"""
LIMIT = 1 << 18  # bytes kept of each stream; all is echoed
# What a terminal would act on has no place in a page.
ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
CONTROLS = {n: 0x2400 + n for n in range(32) if n not in (9, 10)} | {127: 0x2421}
# Signals that a terminal sends to the program as well: it decides, not we.
TERMINAL = ("SIGINT", "SIGQUIT", "SIGHUP", "SIGBREAK")
SLATE = re.compile(
    r'^\[data-md-color-scheme="slate"\] \{(.*?)^\}', re.MULTILINE | re.DOTALL
)
# The guide's styles stand in a frame of Material's; this is what they need of it.
FRAME = """
html { font-size: 125%; background: var(--paper); }
body { margin: 0 auto; padding: 1rem clamp(0.6rem, 3vw, 2rem) 3rem; max-width: 56rem;
  color: var(--ink); font-family: var(--md-text-font-family); overflow-wrap: anywhere; }
h1 { overflow-wrap: anywhere; }
*, ::before, ::after { box-sizing: border-box; }
code, pre { font-family: var(--md-code-font-family); }
a { color: var(--warm); }
button { background: none; }
.evidence { margin: 0; }
.quiet, footer, .unseen { color: var(--ink-soft); font-size: 0.72rem; }
.bad { color: var(--bad); font-weight: 600; }
"""
LIMITS = (
    (
        "Its standard output and error were not a terminal. A Python program keeps "
        "such output back until it has some, so a line may show later than it was "
        "printed: python -u does not."
    ),
    "Lanes show who had a core, and not why somebody had none.",
    "The time is that of this one run, with somebody looking.",
)
ON_LINUX = (
    "Standard output and error were Unix sockets, so that the system tells who wrote: "
    "a program cannot open /dev/stdout anew."
)


class WatchError(Exception):
    """A program that cannot be started, or a file that cannot be written."""


def main(words: list[str]) -> int:
    """Watch one program; return its exit status, as a shell would tell it."""
    ours, theirs = divided(words)
    options = parser().parse_args(ours)
    if not theirs:
        parser().error("which program is to be watched?")
    try:
        argv, python = _command(theirs, options.python)
        for file in filter(None, (options.output, options.json)):
            if not (file.parent.is_dir() and os.access(file.parent, os.W_OK)):
                raise WatchError(f"{file}: no file can be written there")  # noqa: TRY301
        started = datetime.now(UTC).isoformat(timespec="seconds")
        before = busy_seconds()
        report = _watched(argv, end=options.end)
        report["others_s"] = busy_seconds() - before
        document = _document(report, theirs, python, started, ended=options.end)
        page = html(document)
        write_atomically(options.output, page.encode(errors="backslashreplace"))
        if options.json:
            text = json.dumps(document, ensure_ascii=False) + "\n"
            write_atomically(options.json, text.encode(errors="backslashreplace"))
    except (InterpreterError, WatchError, OSError) as error:
        print(f"evidence: {error}", file=sys.stderr)
        return 2
    print(f"evidence: {document['verdict']}", file=sys.stderr)
    for finding in document["findings"]:
        print(f"evidence: - {finding['text']}", file=sys.stderr)
    print(f"evidence: the lanes are in {options.output}", file=sys.stderr)
    return status(report["exit_code"])


def parser() -> argparse.ArgumentParser:
    """Return the parser of our own options; the program's are not ours."""
    made = argparse.ArgumentParser(
        usage=USAGE,
        description="Run any program and draw its lanes.",
        allow_abbrev=False,
    )
    made.add_argument(
        *("--output", "-o"),
        type=Path,
        default=Path("watch.html"),
        metavar="FILE",
        help="where the page goes (watch.html)",
    )
    made.add_argument("--json", type=Path, metavar="FILE", help="the data as well")
    made.add_argument(
        "--python", metavar="EXE", help="a path, a name or a version; this one for none"
    )
    made.add_argument(
        "--end", action="store_true", help="end the processes that outlive the program"
    )
    return made


def divided(words: list[str]) -> tuple[list[str], list[str]]:
    """Return our words and the program's, which begin where ours end.

    ```python
    from evidence.watch import divided

    print(divided(["--output", "a.html", "b.py", "--output", "c"]))
    #> (['--output', 'a.html'], ['b.py', '--output', 'c'])
    ```
    """
    valued = ("--output", "-o", "--json", "--python")
    n = 0
    while n < len(words) and words[n].startswith("-") and words[n] not in ("-m", "--"):
        n += 2 if words[n] in valued else 1
    return words[:n], words[n:]


def status(code: int | None) -> int:
    """Return an exit status as a shell tells it: 128 + N after signal N."""
    if code is None:
        return 1
    return code if code >= 0 else 128 - code


def _command(
    words: list[str], python: str | None
) -> tuple[list[str], Interpreter | None]:
    """Return what to start, and the Python that will run it, where that is known.

    Raises WatchError for a file or a program that is not there.
    """
    if words[0] == "--":
        if not words[1:] or not (found := shutil.which(words[1])):
            raise WatchError(f"{' '.join(words[1:2]) or '--'}: no such program")
        known = re.fullmatch(r"python[\d.]*t?(\.exe)?", Path(found).name)
        return words[1:], interpreter(found) if known else None
    if words[0] == "-m" and not words[1:]:
        raise WatchError("-m: which module?")
    if words[0] != "-m" and not Path(words[0]).exists():
        raise WatchError(f"{words[0]}: no such file")
    found_python = interpreter(python)
    return [found_python.executable, *words], found_python


def _watched(argv: list[str], *, end: bool) -> dict[str, Any]:
    """Run the program to its end, with its output echoed; return the report."""
    become_subreaper()
    order = Order(argv=argv, limit=LIMIT, guest=True, spare=not end)
    run = Run(order, threading.Event(), _echo)

    def pass_on(number: int, _: object) -> None:
        program = getattr(run, "program", None)  # it may come before the start
        if program and not run.ended.is_set():
            # Not by its own method, which would reap it: that is the keeper's part.
            with suppress(ProcessLookupError):
                os.kill(program.pid, number)

    interrupted = threading.Event()
    # Handlers, for what is ignored here would be ignored by the program too; but
    # where somebody had it ignored (nohup), it stays so.
    for name in TERMINAL:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: interrupted.set())
    signal.signal(signal.SIGTERM, pass_on)
    return run.report() | {"interrupted": interrupted.is_set()}


def _echo(number: int, piece: bytes) -> None:
    """Write a piece at once; BrokenPipeError where nobody reads any more."""
    try:
        while piece:
            piece = piece[os.write(number, piece) :]
    except OSError as error:
        raise BrokenPipeError from error


def _document(
    report: dict[str, Any],
    words: list[str],
    python: Interpreter | None,
    started: str,
    *,
    ended: bool,
) -> dict[str, Any]:
    """Return all that was seen as one JSON document."""
    found = report["findings"]
    code = report["exit_code"]
    left = [
        f"{line or 'a process'} (PID {pid}{', ended' if ended else ', still running'})"
        for pid, line in zip(report["left_pids"], report["left_running"], strict=True)
    ]
    machine = this_machine()
    # The system counts what ended between two looks as well, but only what ended.
    cpu = max(report["cpu_s"] or 0, found["lanes"]["cpu_s"])
    others = (report["others_s"] - cpu) / report["wall_s"]
    if machine.cores != os.cpu_count():  # who has those that it may not use?
        others = 0.0
    written = lines_of(report)
    found["lanes"]["writes"] = writes(written)
    lanes = Lanes.of(found["lanes"], found["memory"]) or Lanes((), 0.0, 0.0)
    ended_by = signal_name(code)
    findings = diagnosis(
        Seen(
            lanes,
            machine.cores,
            python.gil if python else None,
            signal=ended_by,
            interrupted=report["interrupted"] or ended_by in ("SIGTERM", "SIGKILL"),
            left_running=tuple(left),
            busy=cpu / report["wall_s"],
            others=others,
        )
    )
    return {
        "command": shlex.join(words[1:] if words[0] == "--" else ["python", *words]),
        "verdict": verdict(code, report["wall_s"]),
        "failed": code != 0,
        "exit_code": code,
        "started": started,
        "wall_s": report["wall_s"],
        "cpu_s": cpu,
        "python": python and {"version": python.version, "gil": python.gil},
        "machine": as_document(machine),
        "findings": [asdict(finding) for finding in findings],
        "lines": [asdict(line) for line, _ in written],
        "truncated": report["truncated"],
        "left_running": left,
        "limits": report["limits"],
        **found,
    }


def verdict(code: int | None, wall: float) -> str:
    """Say how a program ended."""
    if name := signal_name(code):
        return (
            f"It was ended by {name} after {short(wall)} (exit status {status(code)})."
        )
    return f"It ended after {short(wall)} with exit status {code}."


def html(document: dict[str, Any]) -> str:
    """Return the page: complete in itself, without a request to anybody."""
    command = escape(document["command"])
    lanes = Lanes.of(document["lanes"], document["memory"])
    drawn = "<p>It was over before anybody could look.</p>"
    if lanes:
        note = looked([lanes])
        title = document["command"].splitlines()[0]
        busy = document["cpu_s"] / document["wall_s"]
        shown = Shown(title, lanes, document["machine"]["cores"], busy)
        drawn = figure([shown], note) + memory(lanes)
    bad = ' class="bad"' if document["failed"] else ""
    findings = "".join(_sentence(**one) for one in document["findings"])
    limits = [*LIMITS, *document["limits"]]
    limits += [ON_LINUX] if sys.platform == "linux" else []
    unseen = "".join(f"<li>{escape(limit)}</li>" for limit in limits)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Watched: {command}</title><style>{_styles()}</style></head>"
        f'<body class="md-typeset"><h1><code>{command}</code></h1>'
        f"<p{bad}>{escape(document['verdict'])}</p>"
        f"{_strip(document)}"
        f'<h2>What was seen</h2><ul class="words">{findings}</ul>'
        f'<h2>Lanes</h2><div class="evidence">{drawn}{_output(document)}</div>'
        f'<h2>What nobody could see</h2><ul class="unseen">{unseen}</ul>'
        "<footer>Made by <code>python -m evidence watch</code>, of "
        "<cite>Parallel Python, proven</cite>.</footer>"
        f"<script>{_asset('lanes.js')}</script></body></html>\n"
    )


def _sentence(text: str, page: dict[str, str] | None) -> str:
    """Return a sentence with its place in the guide, linked where that has one."""
    said = escape(text)
    if page:
        see, address = escape(page["title"]), escape(page["address"])
        if home := guide():
            see = f'<a href="{escape(home)}{address}">{see}</a>'
        else:
            see += f" (<code>{address}</code>)"
        said += f" <small>See: {see}</small>"
    return f"<li>{said}</li>"


def guide() -> str:
    """Return the address of the published guide; nothing while it has none.

    An address on this machine is for those who write the guide.
    """
    config = HERE / "mkdocs.yml"
    text = config.read_text(encoding="utf-8") if config.is_file() else ""
    found = re.search(r"^site_url: *(\S+)", text, re.MULTILINE)
    if not found or re.match(r"https?://(localhost|127\.|\[::1\])", found[1]):
        return ""
    return found[1].rstrip("/") + "/"


def _strip(document: dict[str, Any]) -> str:
    """Return the strip of facts."""
    python = document["python"]
    machine = document["machine"]
    wall = document["wall_s"]
    helpers = document["helpers"]
    peak = document["peak_memory_bytes"]
    lanes = Lanes.of(document["lanes"])
    least = "at least " if lanes and uncounted(lanes) else ""
    found = [
        ("time", short(wall), "one run, with somebody looking"),
        ("cores busy", f"{document['cpu_s'] / wall:.1f}", f"of {machine['cores']}"),
        (
            "processes",
            f"{least}{document['processes']}",
            f"{helpers} of them helpers" if helpers else "",
        ),
        ("threads", f"{least}{document['threads'] or ''}", ""),
        (
            "memory at most",
            f"{peak / 2**20:.0f} MiB" if peak else "",
            SHARED if sys.platform == "linux" else "",
        ),
        (
            "Python",
            python["version"] if python else "",
            "" if not python or python["gil"] else "free-threaded",
        ),
        ("recorded", document["started"][:10], f"{machine['cpu']}, {machine['os']}"),
    ]
    return facts((label, escape(value), note) for label, value, note in found)


def _output(document: dict[str, Any]) -> str:
    """Return what was kept of the output, each line with its time."""
    said = "Output"
    if document["truncated"]:
        said += f" · only the first {LIMIT >> 10} KiB of each stream were kept"
    lines = [_as_on_a_terminal(Line(**line)) for line in document["lines"]]
    return printed(lines, said, same_run=True)


def _as_on_a_terminal(line: Line) -> Line:
    """Return a line as a terminal shows it: what was overwritten is gone."""
    text = ESCAPES.sub("", line.text).rstrip("\r").rpartition("\r")[2]
    return replace(line, text=text.translate(CONTROLS))


def _styles() -> str:
    """Return the guide's styles, its two schemes chosen by the reader's system."""
    css = SLATE.sub(
        r"@media (prefers-color-scheme: dark) { :root {\1} }", _asset("guide.css"), 1
    )
    css = re.sub(r'\[data-md-color-scheme="\w+"\]', ":root", css)
    return css + _asset("lanes.css") + FRAME


def _asset(name: str) -> str:
    """Return a style sheet or script: a wheel has it inside, a checkout with docs."""
    inside = HERE / "evidence" / "assets" / name
    place = inside if inside.is_file() else HERE / "docs" / "assets" / name
    return place.read_text(encoding="utf-8")
