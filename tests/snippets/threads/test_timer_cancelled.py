"""Tests of threads/timer_cancelled."""

from snippets.threads.timer_cancelled import main
from tests.conftest import Run


def test_main() -> None:
    """Of two cancelled timers, the one that had begun goes on."""
    assert main() == ["late"]


def test_as_a_reader(run: Run) -> None:
    """The program ends, though one timer was set to half a minute."""
    record = run("threads/timer_cancelled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "rang: ['late']\n"
