"""Tests of queues/empty_then_get."""

import re

from tests.conftest import ROOT, Run


def test_hangs(run: Run) -> None:
    """One worker has the job, the other hangs on the line that calls get."""
    record = run("queues/empty_then_get")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "done: the last job\n"
    found = re.findall(r"empty_then_get\.py\", line (\d+) in worker", record.stderr)
    source = (ROOT / "snippets/queues/empty_then_get.py").read_text(encoding="utf-8")
    (line,) = (source.splitlines()[int(number) - 1] for number in found)
    assert "jobs.get()" in line
