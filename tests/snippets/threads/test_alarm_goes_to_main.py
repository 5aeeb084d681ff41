"""Tests of threads/alarm_goes_to_main."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The alarm interrupts main; the worker ends when it is let."""
    record = run("threads/alarm_goes_to_main")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main: raised in MainThread",
        "worker: came to its end",
    ]
