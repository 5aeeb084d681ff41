"""Tests of measure/lazy_is_fast."""

from tests.conftest import Run


def test_output(run: Run) -> None:
    """Nothing was done before somebody asked for the answers."""
    record = run("measure/lazy_is_fast")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done when the clock stopped: 0",
        "done in the end: 100",
    ]
