"""Tests of eventloop/set_from_a_thread."""

from tests.conftest import Run


def test_sleeps_on(run: Run) -> None:
    """The event is set, and main stands in select."""
    record = run("eventloop/set_from_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "set: True\n"
    assert "in select" in record.stderr
    assert "in run_until_complete" in record.stderr
