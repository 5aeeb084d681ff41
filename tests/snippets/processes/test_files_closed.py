"""Tests of processes/files_closed."""

from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """Forty jobs are done, and their processes kept, where forty files are allowed."""
    record = run("processes/files_closed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "40 jobs done; the sum is 20540",
    ]
