"""Tests of queues/maxsize_zero."""

from snippets.queues.maxsize_zero import main
from tests.conftest import Run


def test_taken(run: Run) -> None:
    """A positive maxsize is a bound; zero and less are none."""
    assert main() == {2: 2, 1: 1, 0: 5, -1: 5}
    record = run("queues/maxsize_zero")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"maxsize {maxsize}: took {number} of 5" for maxsize, number in main().items()
    ]
