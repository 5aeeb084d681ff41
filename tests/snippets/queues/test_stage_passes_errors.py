"""Tests of queues/stage_passes_errors."""

from snippets.queues.stage_passes_errors import main
from tests.conftest import Run


def test_all_end(run: Run) -> None:
    """What was made before, the error, and then the end of every stage."""
    record = run("queues/stage_passes_errors")
    assert (record.status, record.reason) == ("passed", "")
    seen, alive = main()
    assert (seen[:-1], alive) == (["2", "3", "6"], 0)
    assert seen[-1] == "ZeroDivisionError"
