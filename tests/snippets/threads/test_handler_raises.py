"""Tests of threads/handler_raises."""

import signal
import time
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from snippets.threads import handler_raises
from snippets.threads.handler_raises import main, work
from tests.conftest import Run


class Slow(list[str]):
    """What is slow to clean up."""

    def append(self, text: str) -> None:
        """Add it, after a while."""
        time.sleep(0.3)
        super().append(text)


@pytest.fixture
def cleaned_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Have the snippet begin anew, and put the handler back."""
    before = signal.getsignal(signal.SIGTERM)
    slow = Slow()
    monkeypatch.setattr(handler_raises, "cleaned_up", slow)
    monkeypatch.setattr(handler_raises, "begun", Event())
    monkeypatch.setattr(handler_raises, "stop", Event())
    yield slow
    signal.signal(signal.SIGTERM, before)


def test_main_waits_for_the_cleanup(cleaned_up: list[str]) -> None:
    """However slow the cleanup, it is over when main is left."""
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 128 + signal.SIGTERM
    assert cleaned_up == ["worker"]


def test_the_worker_waits_to_be_asked(cleaned_up: list[str]) -> None:
    """It cleans up when it is asked, and not before."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(0.5)
    assert not cleaned_up
    handler_raises.stop.set()
    thread.join(10)
    assert cleaned_up == ["worker"]


def test_as_a_reader(run: Run) -> None:
    """The worker has cleaned up, and the exit code names SIGTERM."""
    record = run("threads/handler_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["cleaned up: ['worker']"]
    assert record.exit_code == 128 + signal.SIGTERM
