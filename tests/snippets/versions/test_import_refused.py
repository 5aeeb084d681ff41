"""Tests of versions/import_refused."""

from tests.conftest import Run


def test_one_of_two(run: Run) -> None:
    """The module in Python is imported, the one in C is refused."""
    record = run("versions/import_refused")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "json: imported",
        "faulthandler: module faulthandler does not support loading in subinterpreters",
    ]
