"""Tests of eventloop/results_in_order."""

from tests.conftest import Run


def test_order_of_arguments(run: Run) -> None:
    """The results stand in the order of the calls."""
    record = run("eventloop/results_in_order")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["ended: fast slow", "results: slow fast"]
