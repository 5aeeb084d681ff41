"""Tests of threads/blocked_in_get."""

import re

from tests.conftest import ROOT, Run


def test_hangs(run: Run) -> None:
    """The worker was told to stop, and waits in get."""
    record = run("threads/blocked_in_get")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout.splitlines() == ["done: the only job", "told to stop: True"]
    found = re.findall(r"blocked_in_get\.py\", line (\d+) in work", record.stderr)
    source = (ROOT / "snippets/threads/blocked_in_get.py").read_text(encoding="utf-8")
    (line,) = (source.splitlines()[int(number) - 1] for number in found)
    assert "jobs.get()" in line
