"""Tests of processes/fork_beside_a_pool."""

from packaging.version import Version

from tests.conftest import Run


def test_warns(run: Run, start_method: str) -> None:
    """The pool's own threads are enough for the warning of 3.12."""
    record = run("processes/fork_beside_a_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    hello, threads, warning = record.stdout.splitlines()
    assert hello == "hello from the child"
    assert int(threads.rpartition(" ")[2]) > 1
    forked = start_method == "fork"
    if forked and Version(record.variant["python"]) >= Version("3.12"):
        assert "multi-threaded, use of fork() may lead to deadlocks" in warning
    else:
        assert warning == "no warning"
