"""Tests of threads/recv_with_timeout."""

import socket

import pytest

from snippets.threads import recv_with_timeout
from snippets.threads.recv_with_timeout import main
from tests.conftest import Run
from tests.together import slow_print


def test_main() -> None:
    """The thread has ended."""
    assert main() is False


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slowly the thread cleans up, it has ended when main returns."""
    said = slow_print(monkeypatch, recv_with_timeout)
    main()
    assert said[-1] == "cleaned up"


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
    """It answered, saw the stop and cleaned up."""
    record = run("threads/recv_with_timeout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "came back: b'hello'",
        "cleaned up",
        "alive: False",
    ]
