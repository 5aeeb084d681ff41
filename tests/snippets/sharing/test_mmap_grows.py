"""Tests of sharing/mmap_grows."""

import mmap
import tempfile

from tests.conftest import Run


def test_grown(run: Run) -> None:
    """File and map have ten bytes, of which five were there."""
    record = run("sharing/mmap_grows")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the file: 10, mapped: 10, hello, you\n"


def test_another_map_stays_as_it_was() -> None:
    """Who had mapped the file before sees the length of that time."""
    with tempfile.TemporaryFile() as file:
        file.write(b"hello")
        file.flush()
        with (
            mmap.mmap(file.fileno(), 0) as mine,
            mmap.mmap(file.fileno(), 0) as other,
        ):
            mine.resize(10)
            assert (len(mine), len(other)) == (10, 5)
