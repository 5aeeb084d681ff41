"""Tests of introduction/waiting_threads."""

import re

from tests.conftest import Run
from tests.together import threads, together


def test_idle(run: Run) -> None:
    """Four waiting threads use less than half a core between them."""
    record = run("introduction/waiting_threads")
    assert (record.status, record.reason) == ("passed", "")
    found = re.fullmatch(r"4 threads, cores busy: (.+)\n", record.stdout)
    assert found
    assert float(found[1]) < 0.5
    assert len(threads(record)) == 4
    assert together(threads(record))  # the waits were not one after another
