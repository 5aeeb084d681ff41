"""Tests of eventloop/ctrl_c_daemon."""

from tests.conftest import Run


def test_ends(run: Run) -> None:
    """The program ends although the thread never does."""
    record = run("eventloop/ctrl_c_daemon")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "an answer",
        "ended, with the thread in its call",
    ]
