"""Tests of processes/seed_for_each_worker."""

from tests.conftest import Run


def test_depends(run: Run, start_method: str) -> None:
    """Four workers with one seed draw one number; one worker draws four."""
    record = run("processes/seed_for_each_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    one, four = (line.split()[2:] for line in record.stdout.splitlines())
    assert len(set(one)) == 4
    assert four == one[:1] * 4
