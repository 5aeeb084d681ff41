"""Tests of processes/answer_never_comes."""

from tests.conftest import Run


def test_empty(run: Run, start_method: str) -> None:
    """The child has printed its traceback, and the queue stays empty."""
    record = run("processes/answer_never_comes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == ""
    child, parent = record.stderr.index("in divide"), record.stderr.index("in main")
    assert child < parent
    assert record.stderr.rstrip().endswith("_queue.Empty")
