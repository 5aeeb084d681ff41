"""Tests of concurrency/take_turns."""

from tests.conftest import Run


def test_turns(run: Run) -> None:
    """B is first, and then the tasks change places line by line."""
    record = run("concurrency/take_turns")
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert said == [f"Task {name}: {n} of 3" for n in (1, 2, 3) for name in "BA"]
    assert last == "Both tasks are done."
