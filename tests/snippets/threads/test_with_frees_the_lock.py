"""Tests of threads/with_frees_the_lock."""

from threading import Thread

from snippets.threads.with_frees_the_lock import lock, main, withdraw
from tests.conftest import Run


def test_free_after_the_error() -> None:
    """After the error the lock is free, and the next one withdraws."""
    assert main() == ("too much", 200, False)


def test_nobody_withdraws_while_another_does() -> None:
    """A thread that wants to withdraw waits as long as the lock is taken."""
    with lock:
        thread = Thread(target=withdraw, args=(1,))
        thread.start()
        thread.join(timeout=0.1)
        assert thread.is_alive()
    thread.join()


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/with_frees_the_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "500 refused: too much",
        "100 withdrawn, left: 200, locked: False",
    ]
