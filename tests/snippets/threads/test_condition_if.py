"""Tests of threads/condition_if."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """Both were woken, one took the only item, the other had none to take."""
    record = run("threads/condition_if")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["took the only item"]
    assert record.stderr.splitlines()[-1] == "IndexError: pop from empty list"
