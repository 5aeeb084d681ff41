"""Tests of futures/with_waits_anyway."""

from snippets.futures import with_waits_anyway
from tests.conftest import Run


def test_order(run: Run) -> None:
    """The block is left after the task's end, not after the timeout."""
    record = run("futures/with_waits_anyway")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "gave up waiting",
        "the task ended",
        "left the with block",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = with_waits_anyway.main()
    assert with_waits_anyway.main() == first
    assert first[:1] == ["gave up waiting"]
    assert len(first) == 3
