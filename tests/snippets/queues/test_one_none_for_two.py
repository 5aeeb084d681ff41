"""Tests of queues/one_none_for_two."""

from snippets.queues.one_none_for_two import main
from tests.conftest import Run


def test_one_waits(run: Run) -> None:
    """One None ends one worker, a second None the other."""
    record = run("queues/one_none_for_two")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == main()
    assert main() == [
        "a worker has ended",
        "nobody else has ended",
        "a worker has ended",
    ]
