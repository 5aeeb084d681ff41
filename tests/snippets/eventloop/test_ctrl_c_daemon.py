"""Tests of eventloop/ctrl_c_daemon."""

from tests.conftest import Run


def test_ends(run: Run) -> None:
    """Results and errors arrive; Ctrl-C ends the program, and its exit code says so."""
    record = run("eventloop/ctrl_c_daemon")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert record.stdout.splitlines() == ["a result", "an error: division by zero"]
    assert record.stderr == "interrupted, with the thread in its call\n"
