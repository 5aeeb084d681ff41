"""Tests of eventloop/ctrl_c_twice."""

from tests.conftest import Run


def test_two_waits(run: Run) -> None:
    """asyncio.run ends at the second Ctrl-C, and the interpreter waits."""
    record = run("eventloop/ctrl_c_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert (
        record.stdout
        == "Ctrl-C\nthe task was cancelled: True\nCtrl-C\nasyncio.run has ended\n"
    )
    assert "in blocked" in record.stderr
    assert "in _python_exit" in record.stderr
    assert "in _shutdown" in record.stderr
