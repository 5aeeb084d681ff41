"""Tests of processes/first_to_end."""

from tests.conftest import Run


def test_order(run: Run, start_method: str) -> None:
    """The quick one is seen first, though it is the second in the list."""
    record = run("processes/first_to_end", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "['quick', 'slow']",
    ]
