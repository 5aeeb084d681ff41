"""Tests of threads/popped_once."""

from snippets.threads.popped_once import main
from tests.conftest import Run


def test_main() -> None:
    """One thread gets the job, the other one nothing."""
    assert main() == [None, "paint the door"]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/popped_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the two got: [None, 'paint the door']"]
