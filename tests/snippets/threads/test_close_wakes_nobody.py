"""Tests of threads/close_wakes_nobody."""

import re

from tests.conftest import ROOT, Run


def test_hangs(run: Run) -> None:
    """The socket is closed, and the reader still waits in recv."""
    record = run("threads/close_wakes_nobody")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout.splitlines() == ["closed: True"]
    found = re.findall(r"close_wakes_nobody\.py\", line (\d+) in read", record.stderr)
    source = (ROOT / "snippets/threads/close_wakes_nobody.py").read_text(
        encoding="utf-8"
    )
    (line,) = (source.splitlines()[int(number) - 1] for number in found)
    assert "connection.recv(" in line
