"""Tests of threads/exception_in_cleanup."""

import time
from threading import Thread

import pytest

from snippets.threads import exception_in_cleanup
from tests.conftest import Run

made: list[Thread] = []


class Slow(Thread):
    """A thread that begins late and takes its time to end."""

    def run(self) -> None:
        """Do the work between two waits."""
        made.append(self)
        time.sleep(0.2)
        try:
            super().run()
        finally:
            time.sleep(0.2)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_hit_in_its_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the thread, it is hit in its cleanup, and main waits for it."""
    monkeypatch.setattr(exception_in_cleanup, "Thread", Slow)
    made.clear()
    assert exception_in_cleanup.main() == ["worked"]
    assert [thread.is_alive() for thread in made] == [False]


def test_fails(run: Run) -> None:
    """The work was done, and its cleanup cut off before it was saved."""
    record = run("threads/exception_in_cleanup")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert (
        record.stderr.splitlines()[-1]
        == "AssertionError: the work is lost, all there is: ['worked']"
    )
