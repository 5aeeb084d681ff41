"""Tests of eventloop/loop_in_a_worker."""

from tests.conftest import Run


def test_squares_in_two_loops(run: Run) -> None:
    """Both workers return what their loops gathered."""
    record = run("eventloop/loop_in_a_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[0, 1, 4, 9]", "[16, 25, 36, 49]"]
