"""Tests of futures/at_exit."""

from tests.conftest import Run


def test_too_late(run: Run) -> None:
    """The task of the exit function is refused."""
    record = run("futures/at_exit")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main: 5",
        "not saved: cannot schedule new futures after shutdown",
    ]
