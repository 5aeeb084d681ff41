"""Tests of futures/where_it_surfaces."""

from tests.conftest import Run


def test_where(run: Run) -> None:
    """The error comes from exception, result and map's iterator only."""
    record = run("futures/where_it_surfaces")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "wait() says nothing",
        "map() says nothing",
        "the end of the with block says nothing",
        "exception() returns ZeroDivisionError('division by zero')",
        "result() raises ZeroDivisionError('division by zero')",
        "map's first result is 2.0",
        "map's second raises ZeroDivisionError('division by zero')",
    ]
