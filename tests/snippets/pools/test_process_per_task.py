"""Tests of pools/process_per_task."""

import multiprocessing
import signal
import sys
import time
from multiprocessing.connection import Connection

import pytest

from snippets.pools import process_per_task
from snippets.pools.process_per_task import limited, quick
from tests.conftest import Run


def fails() -> str:
    """Raise, so that no result is sent."""
    sys.exit("no result")


def large() -> str:
    """Return more than a pipe holds."""
    return "x" * 1_000_000


def will_not_go() -> str:
    """Ignore the signal that asks a process to end."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(60)
    return "came late"


def test_ended(run: Run) -> None:
    """The endless task is ended, the quick one answers."""
    record = run("pools/process_per_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done", "given up, and ended"]
    assert record.left_running == []


def test_always_ends() -> None:
    """A large result arrives; whoever fails, or ignores SIGTERM, is gone as well."""
    assert len(limited(20, large)) == 1_000_000
    with pytest.raises(EOFError):
        limited(20, fails)
    assert limited(1, will_not_go) == "given up, and ended"
    assert multiprocessing.active_children() == []


def test_closes_both_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither end of the pipe is left to be collected."""
    ends: list[Connection] = []

    def pipe(*, duplex: bool) -> tuple[Connection, Connection]:
        receiver, sender = multiprocessing.Pipe(duplex=duplex)
        ends.extend((receiver, sender))
        return receiver, sender

    monkeypatch.setattr(process_per_task, "Pipe", pipe)
    assert limited(20, quick) == "done"
    assert [end.closed for end in ends] == [True, True]
