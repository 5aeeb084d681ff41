"""Tests of threads/loop_over_a_copy."""

from snippets.threads.loop_over_a_copy import main
from tests.conftest import Run


def test_main() -> None:
    """The sum is that of the two old prices, and the third is there."""
    assert main() == (5, 3)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/loop_over_a_copy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["total of the copy: 5", "prices known now: 3"]
