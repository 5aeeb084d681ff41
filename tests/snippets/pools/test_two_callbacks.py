"""Tests of pools/two_callbacks."""

from tests.conftest import Run
from tests.together import children


def test_heard(run: Run) -> None:
    """Answers and the failure are heard of, though nobody asks."""
    record = run("pools/two_callbacks")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    assert record.stdout.splitlines() == [
        "answer: 0.5",
        "error: ZeroDivisionError('division by zero')",
        "answer: 0.25",
    ]
