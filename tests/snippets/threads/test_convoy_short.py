"""Tests of threads/convoy_short."""

import pytest

from snippets.threads import convoy, convoy_short
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_shorter_than_the_convoy() -> None:
    """The same work ends sooner where the waits are not in the lock."""
    assert_holds(lambda: (convoy_short.main() < convoy.main(), []))


def test_as_a_reader(run: Run) -> None:
    """All four come through."""
    record = run("threads/convoy_short")
    assert (record.status, record.reason) == ("passed", "")
    *steps, last = record.stdout.splitlines()
    assert steps == ["one more is done"] * 4
    assert last.startswith("all done in ")
