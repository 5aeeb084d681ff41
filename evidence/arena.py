"""Run tests again and again in one place, each in a process of its own.

The attacker starts one arena for each mutant that may run at a time, in a copy of
the project whose snippets it may break. What every test needs is imported once; then
each order forks. A test that hangs, or leaves something running, is ended with all it
started: the arena is a subreaper, so that nobody escapes it. Where there is no fork,
each test pays for its own start.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil
import pytest

import evidence.runner  # noqa: F401 (what tests import, imported once)
from evidence.keeper import become_subreaper

REPORT = "arena.json"  # where a test leaves what came of it
LOOK = 0.02  # seconds
TRACKERS = 1.0  # seconds that helpers have to clean up after those they served
ARGUMENTS = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header"]


@dataclass(eq=False)  # pytest keeps its plugins in a set
class Outcome:
    """What came of one run of a test file."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    why: str = ""  # the first failure, in one line
    seconds: float = 0

    # pytest calls these.
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test, or that its fixture failed."""
        if report.when == "call" or report.outcome != "passed":
            self._count(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a file that could not be imported."""
        if report.outcome != "passed":
            self._count(report)

    def _count(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        setattr(self, report.outcome, getattr(self, report.outcome) + 1)
        if report.outcome == "failed" and not self.why:
            self.why = report.longreprtext.strip().splitlines()[-1][:200]


def run_test(file: str) -> None:
    """Run one test file in this process; leave what came of it in a file."""
    sys.stdin = open(os.devnull)  # noqa: PTH123, SIM115 (for as long as we live)
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    outcome = Outcome()
    start = time.perf_counter()
    code = pytest.main([*ARGUMENTS, file], plugins=[outcome])
    if code not in (0, 1, 5) and not outcome.failed:
        outcome.failed, outcome.why = 1, f"pytest ended with {code}"
    outcome.seconds = time.perf_counter() - start
    Path(REPORT).write_text(json.dumps(asdict(outcome)), encoding="utf-8")


def attempt(file: str, deadline: float) -> Outcome:
    """Run one test file under a deadline; leave nothing running."""
    with suppress(FileNotFoundError):
        Path(REPORT).unlink()
    start = time.perf_counter()
    try:
        pid = _start(file)
        while not (ended := _ended(pid)) and time.perf_counter() - start < deadline:
            time.sleep(LOOK)
    finally:
        _end_all()
    if not ended:
        return Outcome(failed=1, why="hangs", seconds=time.perf_counter() - start)
    try:
        return Outcome(**json.loads(Path(REPORT).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return Outcome(failed=1, why="took the test's own process with it")


def _start(file: str) -> int:
    if not hasattr(os, "fork"):
        command = [sys.executable, "-m", "evidence.arena", file]
        return subprocess.Popen(command).pid
    if pid := os.fork():
        return pid
    status = 1
    try:
        os.setsid()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        run_test(file)
        status = 0
    finally:
        os._exit(status)


def _ended(pid: int) -> bool:
    if sys.platform == "win32":
        return not psutil.pid_exists(pid)
    while True:
        try:
            gone, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return True
        if gone in (0, pid):
            return gone == pid


def _end_all() -> None:
    """End all that a test left: helpers last, for they remove what others leave."""
    me = psutil.Process()
    stop = time.perf_counter() + TRACKERS
    while left := me.children(recursive=True):
        patient = time.perf_counter() < stop
        for process in left:
            with suppress(psutil.Error):
                if not (patient and "resource_tracker" in " ".join(process.cmdline())):
                    process.kill()
        if sys.platform == "win32":
            psutil.wait_procs(left, timeout=LOOK)
        else:
            time.sleep(LOOK)
            with suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass


def main() -> None:
    """Answer orders, a line each, until there are no more."""
    if len(sys.argv) > 1:
        run_test(sys.argv[1])
        return
    sys.dont_write_bytecode = True  # a mutant may be as old and as long as the last
    become_subreaper()
    # Whoever started us decides about Ctrl-C.
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    for line in sys.stdin:
        outcome = attempt(**json.loads(line))
        print(json.dumps(asdict(outcome)), flush=True)


if __name__ == "__main__":
    main()
