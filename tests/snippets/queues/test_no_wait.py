"""Tests of queues/no_wait."""

from snippets.queues.no_wait import main
from tests.conftest import Run


def test_outcomes(run: Run) -> None:
    """Empty from an empty queue, Full from a full one; nothing is lost."""
    record = run("queues/no_wait")
    assert (record.status, record.reason) == ("passed", "")
    assert list(main().values()) == [
        "Empty",
        "Empty",
        "None",
        "Full",
        "Full",
        "'tea'",
    ]
    assert len(record.stdout.splitlines()) == 6
