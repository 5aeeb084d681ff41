"""Tests of eventloop/loop_in_a_worker."""

from tests.conftest import Run


def test_squares_in_a_process(run: Run, start_method: str) -> None:
    """The squares are computed, and not in the parent."""
    record = run("eventloop/loop_in_a_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[0, 1, 4, 9, 16]",
        "computed in the parent: False",
    ]
