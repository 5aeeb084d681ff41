"""Tests of sharing/given_once."""

from tests.conftest import Run


def test_found(run: Run) -> None:
    """The workers have the table."""
    record = run("sharing/given_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        "9 9999800001\n607,085 bytes for each worker, whatever the tasks\n"
    )
