"""Tests of processes/leaked_by_pool."""

from tests.conftest import Run


def test_six(run: Run, start_method: str) -> None:
    """The tracker warns of six semaphores; with fork they have no names."""
    record = run("processes/leaked_by_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "42",
    ]
    warned = "There appear to be 6 leaked semaphore objects" in record.stderr
    assert warned == (start_method != "fork")
