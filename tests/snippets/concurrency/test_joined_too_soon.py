"""Tests of concurrency/joined_too_soon."""

from tests.conftest import Run


def test_in_turn(run: Run) -> None:
    """B says nothing before A has said all."""
    record = run("concurrency/joined_too_soon")
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert said == [f"Task {name}: {n} of 3" for name in "AB" for n in (1, 2, 3)]
    assert last == "Both tasks are done, one after the other."
