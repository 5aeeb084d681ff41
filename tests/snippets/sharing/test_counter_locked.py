"""Tests of sharing/counter_locked."""

from snippets.sharing.counter_locked import EACH
from tests.conftest import Run


def test_none_lost(run: Run, start_method: str) -> None:
    """No update is lost under the lock; without it, thousands are."""
    record = run("sharing/counter_locked", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"two count {EACH} each: {2 * EACH}\n"
