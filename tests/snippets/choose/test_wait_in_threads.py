"""Tests of choose/wait_in_threads."""

import time

from snippets.choose.wait_in_threads import main
from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/wait_in_threads")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 1, 4, 9, 16, 25]\n"
    assert (record.processes, record.threads) == (1, 7)


def test_overlap() -> None:
    """In the best of some runs, all waits together take less than two would."""

    def taken() -> float:
        began = time.perf_counter()
        main()
        return time.perf_counter() - began

    assert min(taken() for _ in range(2)) < 2 * 0.2
