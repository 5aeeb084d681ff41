"""Tests of pools/initializer_raises."""

import re

from tests.conftest import Run


def test_for_ever(run: Run) -> None:
    """Each worker is replaced by another, and no answer comes."""
    record = run("pools/initializer_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "worker 1 was born",
        "worker 2 was born",
        "worker 3 was born",
    ]
    assert record.exit_code == 1
    assert record.stderr.count("ConnectionError: no database") >= 2
    # Worker processes, each with a number of its own, not threads.
    assert len(set(re.findall(r"(?m)^Process \w+-(\d+):$", record.stderr))) >= 2
    assert "TimeoutError" in record.stderr.splitlines()[-1]
