"""Tests of threads/changed_in_the_loop."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The loop ends when it comes back to a dict that has grown."""
    record = run("threads/changed_in_the_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert (
        record.stderr.splitlines()[-1]
        == "RuntimeError: dictionary changed size during iteration"
    )
