"""Tests of pools/killed_worker."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_no_answer(run: Run, start_method: str) -> None:
    """All other tasks are done, and the answer never comes."""
    record = run("pools/killed_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert sorted(record.stdout.splitlines()) == [
        "done: task 0",
        "done: task 2",
        "done: task 3",
    ]
    last = record.stderr.splitlines()[-1]
    assert last == "multiprocessing.context.TimeoutError"


def test_a_new_worker_comes(run: Run, start_method: str) -> None:
    """The pool starts a third worker in the place of the dead one."""
    record = run("pools/killed_worker", start_method=start_method)
    assert (record.processes or 0) - (record.helpers or 0) == 4
