"""Tests of threads/closed_from_outside."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The generator is running, so close() is refused."""
    record = run("threads/closed_from_outside")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "ValueError: generator already executing"
