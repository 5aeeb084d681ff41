"""Tests of versions/map_buffersize_chunks."""

from tests.conftest import Run


def test_four_chunks(run: Run, start_method: str) -> None:
    """Three chunks are taken at the call, and one more for the first result."""
    record = run("versions/map_buffersize_chunks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "numbers taken before the first result: 40\n"
