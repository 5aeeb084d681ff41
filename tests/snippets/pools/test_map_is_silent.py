"""Tests of pools/map_is_silent."""

from tests.conftest import Run


def test_first_answer(run: Run) -> None:
    """With imap the first answer shows after one task, with map after all."""
    record = run("pools/map_is_silent")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "imap_unordered, first answer: tasks done 1 of 8",
        "map, first answer: tasks done 8 of 8",
    ]
