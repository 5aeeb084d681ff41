"""Tests of processes/files_closed."""

from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """Sixty jobs are done where sixty files are allowed."""
    record = run("processes/files_closed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "60 jobs done; the sum is 70210",
    ]
