"""Tests of threads/timeout_not_checked."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """Two are inside; the lock is gone, and its holder fails."""
    record = run("threads/timeout_not_checked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "inside together: ['patient', 'hasty']",
        "locked while patient is inside: False",
    ]
    assert "RuntimeError: release unlocked lock" in record.stderr
