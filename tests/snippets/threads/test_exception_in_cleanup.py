"""Tests of threads/exception_in_cleanup."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The work was done, and its cleanup cut off before it was saved."""
    record = run("threads/exception_in_cleanup")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert (
        record.stderr.splitlines()[-1]
        == "AssertionError: the work is lost, all there is: ['worked']"
    )
