"""Tests of sharing/manager_lock."""

from snippets.sharing.manager_lock import EACH
from tests.conftest import Run


def test_none_lost(run: Run) -> None:
    """No vote is lost under the lock."""
    record = run("sharing/manager_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"two vote {EACH} times each: {2 * EACH}\n"
