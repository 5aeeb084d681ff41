"""Tests of threads/timeout_stops_nothing."""

from snippets.threads.timeout_stops_nothing import main
from tests.conftest import Run


def test_main() -> None:
    """After the timeout the task runs, cannot be cancelled, and ends."""
    assert main() == [True, False, "too late"]


def test_as_a_reader(run: Run) -> None:
    """The task ends after main has given up."""
    record = run("threads/timeout_stops_nothing")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main: waited long enough",
        "task: finished anyway",
        "running after the timeout: True",
        "cancelled: False",
        "result: too late",
    ]
