"""Tests of processes/write_at_once."""

from tests.conftest import Run


def test_all_written(run: Run, start_method: str) -> None:
    """Each of six reports is in the file, and nobody was refused."""
    record = run("processes/write_at_once", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "6 reports in the file\n"
    assert record.stderr == ""
