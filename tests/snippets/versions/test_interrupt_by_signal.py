"""Tests of versions/interrupt_by_signal."""

from tests.conftest import Run


def test_cleaned_up(run: Run, start_method: str) -> None:
    """The child is interrupted, cleans up and ends well."""
    record = run("versions/interrupt_by_signal", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        *("child: interrupted", "child: cleaned up", "exit code: 0")
    ]
