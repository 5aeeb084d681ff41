"""Tests of versions/interrupt_process."""

from tests.conftest import Run


def test_same_as_before(run: Run, start_method: str) -> None:
    """The child is interrupted, cleans up and ends well, as by the signal."""
    record = run("versions/interrupt_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        *("child: interrupted", "child: cleaned up", "exit code: 0")
    ]
    by_signal = run("versions/interrupt_by_signal", start_method=start_method)
    assert by_signal.stdout == record.stdout
