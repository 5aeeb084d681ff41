"""Tests of introduction/one_worker_cannot_meet."""

from tests.conftest import Run


def test_alone(run: Run) -> None:
    """The first task gives up; the second one never begins."""
    record = run("introduction/one_worker_cannot_meet")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert "BrokenBarrierError" in record.stderr
    assert record.stdout == "task A waits for the other\n"
