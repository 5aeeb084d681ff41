"""Tests of futures/same_names."""

from tests.conftest import Run


def test_same_and_not(run: Run) -> None:
    """The TimeoutErrors are one class, the CancelledErrors are not."""
    record = run("futures/same_names")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "TimeoutError is the built-in one: True",
        "asyncio's too: True",
        "CancelledError is asyncio's: False",
        "except Exception catches it: True",
        "and asyncio's: False",
    ]
