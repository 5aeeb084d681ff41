"""Tests of measure/sample_all."""

from tests.conftest import Run


def test_workers_are_sampled(run: Run) -> None:
    """There are profiles of the parent and of both workers; they name hot."""
    record = run("measure/sample_all")
    assert (record.status, record.reason) == ("passed", "")
    files, hot = record.stdout.splitlines()
    assert int(files.split()[-1]) >= 3
    assert hot == "hot is one of the functions: True"
