"""Tests of introduction/threads_share_a_core."""

import re

import pytest

from snippets.introduction.threads_share_a_core import gil_enabled
from tests.conftest import Run
from tests.together import threads as lanes_of_threads
from tests.together import together


def test_gil(run: Run) -> None:
    """The output says whether the GIL was on, and how many threads computed."""
    record = run("introduction/threads_share_a_core")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.startswith(f"the GIL is {'on' if gil_enabled() else 'off'}\n")
    threads = re.findall(r"^(\d+) threads computed", record.stdout, re.MULTILINE)
    assert int(threads[0]) >= 2
    assert record.processes == 1
    assert together(lanes_of_threads(record))


@pytest.mark.skipif(not gil_enabled(), reason="without the GIL threads use all cores")
def test_one_core(run: Run) -> None:
    """Several threads that compute keep no more than about one core busy."""
    found = re.search(
        r"cores busy: (.+)", run("introduction/threads_share_a_core").stdout
    )
    assert found
    assert 0 < float(found[1]) < 1.2
