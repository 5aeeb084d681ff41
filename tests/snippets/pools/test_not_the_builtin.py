"""Tests of pools/not_the_builtin."""

from tests.conftest import Run
from tests.together import children


def test_not_caught(run: Run) -> None:
    """The except clause does not catch it."""
    record = run("pools/not_the_builtin")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1].startswith("multiprocessing.")
