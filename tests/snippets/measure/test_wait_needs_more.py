"""Tests of measure/wait_needs_more."""

from snippets.measure.wait_needs_more import main
from tests.conftest import Run


def test_together() -> None:
    """Twenty waits on one core take less than their sum."""
    waited, passed = main()
    assert 0.1 < passed < waited


def test_as_a_reader(run: Run) -> None:
    """It ends well, all waits done."""
    record = run("measure/wait_needs_more")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.startswith("waited for 2.0 s")
