"""Tests of breaks/who_may_release."""

from snippets.breaks.who_may_release import KINDS, main
from tests.conftest import Run

QUIET = "no complaint"


def test_words() -> None:
    """Nobody may release a free lock; only an RLock minds who releases it."""
    found = main()
    assert found.keys() == KINDS.keys()
    assert all(nobody != QUIET for nobody, _ in found.values())
    quiet = {kind for kind, (_, another) in found.items() if another == QUIET}
    assert quiet == {"threading.Lock", "multiprocessing.Lock"}


def test_as_a_reader(run: Run, start_method: str) -> None:
    """It names four locks and three kinds of exception, with each start method."""
    record = run("breaks/who_may_release", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert "RuntimeError: release unlocked lock" in record.stdout
    assert "ValueError: semaphore or lock released too many times" in record.stdout
    assert "AssertionError: attempt to release recursive lock" in record.stdout
