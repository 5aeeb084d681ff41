"""Tests of futures/results_kept."""

from tests.conftest import Run


def test_kept_and_let_go(run: Run) -> None:
    """The list keeps all five pages alive; removed futures keep none."""
    record = run("futures/results_kept")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "pages alive, futures in a list: 5",
        "pages alive, futures removed: 0",
    ]
