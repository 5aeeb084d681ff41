"""Tests of choose/wait_one_by_one."""

import time

from snippets.choose.wait_one_by_one import main
from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/wait_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 1, 4, 9, 16, 25]\n"


def test_their_sum() -> None:
    """Six waits of 0.2 s cannot end before 1.2 s."""
    began = time.perf_counter()
    main()
    assert time.perf_counter() - began >= 6 * 0.2
