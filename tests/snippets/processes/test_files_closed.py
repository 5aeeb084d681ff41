"""Tests of processes/files_closed."""

from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """Thirty processes are kept where forty files are allowed, for they are closed."""
    record = run("processes/files_closed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "30 jobs done; the sum is 8555",
    ]
