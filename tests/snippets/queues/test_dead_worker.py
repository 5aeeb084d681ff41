"""Tests of queues/dead_worker."""

from tests.conftest import Run


def test_hangs(run: Run) -> None:
    """The worker dies of the job's error; main hangs in the queue's join."""
    record = run("queues/dead_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.stdout) == (1, "the water boils\n")
    error, dump = record.stderr.split("Timeout (")
    assert error.splitlines()[-1] == "LookupError: there is no tea"
    assert "in join" in dump
    assert "in main" in dump
    assert "in worker" not in dump  # it is gone
