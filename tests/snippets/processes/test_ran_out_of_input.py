"""Tests of processes/ran_out_of_input."""

from tests.conftest import Run


def test_two_errors(run: Run) -> None:
    """The child finds nothing to read, for the parent could not write."""
    record = run("processes/ran_out_of_input")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    child, _, parent = record.stderr.partition("EOFError: Ran out of input")
    assert "pickle.load(" in child
    assert "TypeError: cannot pickle '_thread.lock' object" in parent
