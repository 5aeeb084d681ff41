"""Tests of threads/local_left_over."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The second task finds what the first one has set."""
    record = run("threads/local_left_over")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.processes == 1  # threads, no processes
    assert (
        record.stderr.splitlines()[-1] == "AssertionError: the next task works for ada"
    )
