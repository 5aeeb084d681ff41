"""Tests of eventloop/context_in_the_thread."""

from tests.conftest import Run


def test_who_carries_the_context(run: Run) -> None:
    """The context goes along with to_thread, and with a copy of it."""
    record = run("eventloop/context_in_the_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "to_thread: ada",
        "run_in_executor: nobody",
        "with copy_context().run: ada",
    ]
