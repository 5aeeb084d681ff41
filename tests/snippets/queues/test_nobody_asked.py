"""Tests of queues/nobody_asked."""

from tests.conftest import Run


def test_silent(run: Run) -> None:
    """Nothing was put, and nothing was raised."""
    record = run("queues/nobody_asked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the program has come to its end",
        "queue empty: True",
        "successful:  False",
    ]
    assert record.stderr == ""
