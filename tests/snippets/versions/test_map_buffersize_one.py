"""Tests of versions/map_buffersize_one."""

from tests.conftest import Run


def test_one_ahead(run: Run) -> None:
    """Each result comes when the input after the next has not been taken."""
    record = run("versions/map_buffersize_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        *("take a", "take b", "show A", "take c", "show B", "show C")
    ]
