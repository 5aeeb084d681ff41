"""Tests of eventloop/context_in_the_thread."""

import sys

import pytest

from tests.conftest import Run


@pytest.mark.skipif(
    bool(getattr(sys.flags, "thread_inherit_context", 0)),
    reason="here a new thread inherits the context",
)
def test_who_carries_the_context(run: Run) -> None:
    """The context goes along with to_thread, and with a copy of it."""
    record = run("eventloop/context_in_the_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "to_thread: ada",
        "run_in_executor: nobody",
        "with copy_context().run: ada",
    ]
