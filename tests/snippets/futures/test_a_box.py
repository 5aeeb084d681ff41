"""Tests of futures/a_box."""

from tests.conftest import Run


def test_states(run: Run) -> None:
    """One runs, one waits, none is done; afterwards both are."""
    record = run("futures/a_box")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "running: True, False",
        "done: False, False",
        "results: 42, 42",
        "done: True, True",
    ]
