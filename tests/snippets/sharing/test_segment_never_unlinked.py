"""Tests of sharing/segment_never_unlinked."""

from tests.conftest import Run


def test_warning(run: Run) -> None:
    """The program ends well, and the tracker warns of one segment."""
    record = run("sharing/segment_never_unlinked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "1000000 bytes were shared\n"
    assert "There appear to be 1 leaked shared_memory objects" in record.stderr
