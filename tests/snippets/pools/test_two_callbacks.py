"""Tests of pools/two_callbacks."""

from multiprocessing import Pool
from threading import get_ident

from tests.conftest import Run
from tests.together import children


def test_heard(run: Run) -> None:
    """Answers and the failure are heard of, though nobody asks."""
    record = run("pools/two_callbacks")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    assert record.stdout.splitlines() == [
        "answer: 0.5",
        "error: ZeroDivisionError('division by zero')",
        "answer: 0.25",
    ]


def test_not_sent() -> None:
    """Where a task cannot be sent, another thread calls error_callback."""
    callers: list[int] = []

    def note(_: object) -> None:
        callers.append(get_ident())

    with Pool(1) as pool:
        pool.apply_async(abs, (-1,), callback=note)
        pool.apply_async(abs, (lambda: 0,), error_callback=note)
        pool.close()
        pool.join()
    assert len(set(callers)) == 2
    assert get_ident() not in callers
