"""Tests of futures/finished_successfully."""

from tests.conftest import Run


def test_silent(run: Run) -> None:
    """The failure is nowhere to be seen."""
    record = run("futures/finished_successfully")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "finished successfully",
    ]
    assert record.stderr == ""
