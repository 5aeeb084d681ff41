"""Tests of pools/chunk_lost."""

from tests.conftest import Run


def test_lost(run: Run, start_method: str) -> None:
    """One by one, only the failure is missing; in chunks, all from its chunk on."""
    record = run("pools/chunk_lost", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 7
    assert record.stdout.splitlines() == [
        "chunks of 1: 1.0 0.5 failed 0.25 0.2",
        "chunks of 2: 1.0 0.5 failed",
        "chunks of 3: failed",
    ]
