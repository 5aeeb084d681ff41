"""Tests of threads/shutdown_wakes_recv."""

import socket

import pytest

from snippets.threads import shutdown_wakes_recv
from snippets.threads.shutdown_wakes_recv import main
from tests.conftest import Run
from tests.together import slow_print


def test_main() -> None:
    """The reader got what was sent, and ended."""
    assert main() == [b"hello"]


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slowly the thread cleans up, it has ended when main returns."""
    said = slow_print(monkeypatch, shutdown_wakes_recv)
    main()
    assert said[-1] == "reader: no more data"


def test_both_ends_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No socket stays open."""
    pair = socket.socketpair()
    monkeypatch.setattr(socket, "socketpair", lambda: pair)
    main()
    closed = [one.fileno() == -1 for one in pair]
    for one in pair:
        one.close()
    assert closed == [True, True]


def test_as_a_reader(run: Run) -> None:
    """It saw the end of the data."""
    record = run("threads/shutdown_wakes_recv")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["reader: no more data", "got: [b'hello']"]
