"""Tests of gil/tickets_locked."""

import pytest

from snippets.gil.tickets_locked import TICKETS, main
from tests.conftest import Run


def test_each_once() -> None:
    """Each ticket is taken, and none of them twice."""
    assert main() == list(range(TICKETS))


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """So it is with the GIL and without."""
    record = run("gil/tickets_locked", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{TICKETS:,} tickets, each taken once\n"
