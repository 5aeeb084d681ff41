"""Tests of pools/map_does_all."""

from tests.conftest import Run


def test_all_done_none_kept(run: Run) -> None:
    """All five tasks ran, and no answer came."""
    record = run("pools/map_does_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ZeroDivisionError: division by zero",
        "tasks done: 5 answers: []",
    ]
