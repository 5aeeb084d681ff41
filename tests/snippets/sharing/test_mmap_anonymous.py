"""Tests of sharing/mmap_anonymous."""

from tests.conftest import Run


def test_only_by_fork(run: Run, start_method: str) -> None:
    """Under fork it is shared; else it cannot be sent."""
    record = run("sharing/mmap_anonymous", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ("HELLO\n" if start_method == "fork" else "")
    refused = "cannot pickle 'mmap.mmap' object" in record.stderr
    assert refused == (start_method != "fork")
