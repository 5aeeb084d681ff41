"""Tests of futures/as_they_complete."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """Answers come in the order of the ends, each with its input."""
    record = run("futures/as_they_complete")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "barbara: 7 letters",
        "grace: 5 letters",
        "ada: 3 letters",
    ]
