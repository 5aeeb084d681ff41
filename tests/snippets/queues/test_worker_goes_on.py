"""Tests of queues/worker_goes_on."""

from snippets.queues.worker_goes_on import main
from tests.conftest import Run


def test_goes_on(run: Run) -> None:
    """The error is noted, and the job behind it is done."""
    record = run("queues/worker_goes_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout.splitlines() == main()
    assert main() == [
        "the water boils",
        "add_tea failed: there is no tea",
        "the water boils",
    ]
