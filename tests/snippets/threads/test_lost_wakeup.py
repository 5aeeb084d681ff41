"""Tests of threads/lost_wakeup."""

import re

from tests.conftest import ROOT, Run


def test_hangs(run: Run) -> None:
    """The loader has notified, and the user waits all the same."""
    record = run("threads/lost_wakeup")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout.splitlines() == ["loader: notified", "user: waiting"]
    found = re.findall(r"lost_wakeup\.py\", line (\d+) in use", record.stderr)
    source = (ROOT / "snippets/threads/lost_wakeup.py").read_text(encoding="utf-8")
    (line,) = (source.splitlines()[int(number) - 1] for number in found)
    assert "loaded.wait()" in line
