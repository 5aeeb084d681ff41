"""Tests of processes/seeded_in_the_parent."""

from tests.conftest import Run


def test_not_there(run: Run, start_method: str) -> None:
    """The module seeds itself anew in each process."""
    record = run("processes/seeded_in_the_parent", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the worker draws what the seed says: False",
        "the parent draws what the seed says: True",
    ]
