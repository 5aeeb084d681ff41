"""Tests of processes/too_many_files."""

import re

from tests.conftest import Run

MESSAGE = re.compile(r"OSError: \[Errno 24\] Too many open files")


def test_limit(run: Run, start_method: str) -> None:
    """Some jobs are done, then the files are used up."""
    record = run("processes/too_many_files", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert 5 < len(record.stdout.splitlines()) < 60
    assert MESSAGE.search(record.stderr)
