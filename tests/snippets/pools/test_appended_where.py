"""Tests of pools/appended_where."""

from tests.conftest import Run


def test_whose_list(run: Run) -> None:
    """Threads fill the parent's list, processes do not."""
    record = run("pools/appended_where")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "in the basket after Pool: 0",
        "in the basket after ThreadPool: 3",
    ]
