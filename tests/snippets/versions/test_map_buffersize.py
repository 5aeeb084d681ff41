"""Tests of versions/map_buffersize."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """As few pages are taken ahead as by a window of one's own, and all in the end."""
    record = run("versions/map_buffersize")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "pages taken before the first result: 5",
        "bytes in all: 100000000",
    ]
    assert run("versions/map_bounded_window").stdout == record.stdout


def test_memory(run: Run) -> None:
    """Without the bound, tens of megabytes more are held at once."""
    bounded = run("versions/map_buffersize").peak_memory_bytes
    free = run("versions/map_takes_all").peak_memory_bytes
    assert bounded
    assert free
    assert free > bounded + 30_000_000
