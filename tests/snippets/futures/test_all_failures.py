"""Tests of futures/all_failures."""

from tests.conftest import Run


def test_all_three(run: Run) -> None:
    """All three failures arrive, each at its handler."""
    record = run("futures/all_failures")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "no number: invalid literal for int() with base 10: 'x'",
        "no number: invalid literal for int() with base 10: 'y'",
        "too old: 999",
    ]
