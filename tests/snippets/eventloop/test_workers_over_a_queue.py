"""Tests of eventloop/workers_over_a_queue."""

from tests.conftest import Run


def test_few_ahead(run: Run) -> None:
    """All is done by few tasks, and few inputs are drawn ahead."""
    record = run("eventloop/workers_over_a_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "requests done: 1000",
        "tasks at once, with main: 6",
        "never more inputs ahead than 11: True",
    ]
