"""Tests of threads/same_lock_again."""

from snippets.threads.same_lock_again import main
from tests.conftest import Run


def test_again(run: Run) -> None:
    """The holder gets the RLock a second time, and the Lock not."""
    assert main() == {"Lock": False, "RLock": True}
    record = run("threads/same_lock_again")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Lock taken again: False",
        "RLock taken again: True",
    ]
