"""Tests of threads/empty_while_sorted."""

from snippets.threads.empty_while_sorted import main
from tests.conftest import Run


def test_main() -> None:
    """The other thread sees no item, and all are there afterwards."""
    assert main() == [0, 3]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/empty_while_sorted")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "items seen during the sort: 0",
        "items seen after it: 3",
    ]
