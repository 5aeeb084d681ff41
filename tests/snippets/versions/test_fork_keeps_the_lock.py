"""Tests of versions/fork_keeps_the_lock."""

from tests.conftest import Run


def test_lock(run: Run, start_method: str) -> None:
    """The forked child finds the lock held forever; others have one of their own."""
    record = run("versions/fork_keeps_the_lock", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    could = start_method != "fork"
    assert record.stdout == f"the child could take the lock: {could}\n"
