"""Tests of futures/two_exits."""

from tests.conftest import Run


def test_one_breaks_the_pool(run: Run, start_method: str) -> None:
    """An exit is an exception like others; an end without one breaks the pool."""
    record = run("futures/two_exits", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["SystemExit", "BrokenProcessPool"]
