"""Tests of processes/inherits_ignore."""

from tests.conftest import Run


def test_inherits(run: Run, start_method: str) -> None:
    """The child ignores what the parent no longer ignores."""
    record = run("processes/inherits_ignore", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the child ignores Ctrl-C: True",
        "the parent ignores Ctrl-C: False",
    ]
