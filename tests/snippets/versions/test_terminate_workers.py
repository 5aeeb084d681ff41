"""Tests of versions/terminate_workers."""

from tests.conftest import Run


def test_ended(run: Run, start_method: str) -> None:
    """Tasks of a minute are ended well before, and nothing is left running."""
    record = run("versions/terminate_workers", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "task: BrokenProcessPool\n" * 2
    assert record.left_running == []
