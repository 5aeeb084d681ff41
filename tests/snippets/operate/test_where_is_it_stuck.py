"""Tests of operate/where_is_it_stuck."""

import re

from tests.conftest import ROOT, Run

WAITS_HERE = "with other:  # held by the other thread, forever"


def test_names_the_line(run: Run) -> None:
    """Two threads are shown waiting in the inner with, and the program ends."""
    record = run("operate/where_is_it_stuck")
    assert (record.status, record.exit_code) == ("passed", 1)
    source = (ROOT / record.path).read_text(encoding="utf-8").splitlines()
    (line,) = (n for n, text in enumerate(source, 1) if WAITS_HERE in text)
    assert len(re.findall(rf'stuck\.py", line {line} in take', record.stderr)) == 2
    assert record.stderr.startswith("Timeout (0:00:01)!")
    assert record.stdout == ""
