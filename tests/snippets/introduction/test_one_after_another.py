"""Tests of introduction/one_after_another."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """Each task ends before the next one begins."""
    record = run("introduction/one_after_another")
    assert (record.status, record.reason) == ("passed", "")
    expected = [f"task {name} {what}" for name in "ABC" for what in ("begins", "ends")]
    assert record.stdout.splitlines() == [*expected, "done: A, B, C"]
