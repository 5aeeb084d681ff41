"""Tests of futures/larger_pool."""

from tests.conftest import Run


def test_only_moved(run: Run) -> None:
    """As many workers as levels hang, one more is enough."""
    record = run("futures/larger_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "depth 1: 2 workers were enough",
        "depth 2: 2 workers all wait",
        "depth 3: 4 workers were enough",
        "depth 4: 4 workers all wait",
    ]
