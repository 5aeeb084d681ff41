"""Tests of processes/one_by_one."""

from tests.conftest import Run


def test_lines(run: Run) -> None:
    """All numbers come before all letters, and it takes the sum of all sleeps."""
    record = run("processes/one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    *lines, done, seconds = record.stdout.splitlines()
    assert lines == [f"Number: {n}" for n in range(5)] + [
        f"Letter: {x}" for x in "ABCDE"
    ]
    assert done == "Both functions are done!"
    assert float(seconds.removesuffix(" seconds")) >= 2.0
