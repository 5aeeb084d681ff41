"""Tests of eventloop/three_in_threads."""

from tests.conftest import Run


def test_three_threads(run: Run) -> None:
    """Three threads wait, and each answer is in its place."""
    record = run("eventloop/three_in_threads")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["answer of a", "answer of b", "answer of c"]
    assert record.threads is not None
    assert record.threads >= 4  # main's, and one for each call
