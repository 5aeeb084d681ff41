"""Tests of choose/two_for_six."""

from snippets.choose.two_for_six import main
from tests.conftest import Run


def test_three_waits() -> None:
    """It is never less than three waits, and in the best of some runs no four."""
    found = [main() for _ in range(5)]
    assert 3 <= min(found) < 4


def test_as_a_reader(run: Run) -> None:
    """The program prints how many waits long it took."""
    record = run("choose/two_for_six")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.startswith("as long as ")
