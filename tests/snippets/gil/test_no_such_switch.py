"""Tests of gil/no_such_switch."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.13", "3.14", "3.15"])
def test_refused(run: Run, python: str) -> None:
    """An ordinary build does not start without its GIL, and says why."""
    record = run("gil/no_such_switch", python=python)
    assert (record.status, record.reason) == ("passed", "")
    first, last = record.stdout.splitlines()
    assert first.startswith("Fatal Python error")
    assert "Disabling the GIL is not supported by this build" in first
    assert last != "exit status 0"


def test_taken(run: Run) -> None:
    """A free-threaded build takes it; its GIL was off all the same."""
    record = run("gil/no_such_switch", python="3.13t")
    assert record.stdout == "GIL on: False\nexit status 0\n"
