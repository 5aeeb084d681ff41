"""Tests of futures/exit_waits."""

from tests.conftest import Run


def test_all_run(run: Run) -> None:
    """All three run after main's last line."""
    record = run("futures/exit_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main has ended",
        "task 1 ran",
        "task 2 ran",
        "task 3 ran",
    ]
