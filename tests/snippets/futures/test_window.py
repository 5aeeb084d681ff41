"""Tests of futures/window."""

from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """Four inputs are taken before the first result, and never more ahead."""
    record = run("futures/window")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "inputs taken before the first result: 4",
        "never more than four ahead: True",
    ]
