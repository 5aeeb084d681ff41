"""Tests of pools/bounded_imap."""

import threading
from types import SimpleNamespace

import pytest

from snippets.pools import bounded_imap
from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """All is done, with never more under way than there is room."""
    record = run("pools/bounded_imap")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "inputs taken: 100 total: 328350",
        "never more than 10 under way: True",
    ]


def test_takes_no_more_once_stopped() -> None:
    """A stopped generator ends, though inputs are left and there is room."""
    room, stop = threading.Semaphore(3), threading.Event()
    inputs = bounded_imap.bounded(range(9), room, stop)
    assert next(inputs) == 0
    stop.set()
    assert list(inputs) == []


def test_the_block_ends_after_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader who gives up leaves no thread that waits for room."""
    made: list[threading.Event] = []
    said: list[str] = []

    class Kept(threading.Event):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    def give_up(_: float) -> None:
        raise InterruptedError("the reader gives up")

    def read() -> None:
        try:
            bounded_imap.main()
        except InterruptedError as error:
            said.append(str(error))

    monkeypatch.setattr(bounded_imap, "Event", Kept)
    monkeypatch.setattr(bounded_imap, "time", SimpleNamespace(sleep=give_up))
    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(timeout=30)  # without an end, it hangs
    assert said == ["the reader gives up"]
    assert [stop.is_set() for stop in made] == [True]
