"""Tests of threads/context_left_over."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

from snippets.threads.context_left_over import log_in, who
from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too


def test_fails(run: Run) -> None:
    """The second task finds what the first one has set."""
    record = run("threads/context_left_over")
    assert (record.status, record.reason) == ("passed", "")
    assert record.processes == 1
    assert (
        record.stderr.splitlines()[-1] == "AssertionError: the next task works for ada"
    )


@free_threaded_too
def test_without_the_gil(run: Run) -> None:
    """It does so on a free-threaded build as well."""
    record = run("threads/context_left_over", python=FREE_THREADED)
    assert (record.status, record.reason) == ("passed", "")


def test_the_copy_makes_the_difference() -> None:
    """Run in a copy of the context, the first task leaves nothing behind."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(copy_context().run, log_in, "ada").result()
        assert pool.submit(who).result() == "nobody"
