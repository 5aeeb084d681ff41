"""Tests of threads/deadlock."""

import re

from tests.conftest import ROOT, Run


def test_each_waits_for_the_other(run: Run) -> None:
    """The program says of each thread for which one it waits."""
    record = run("threads/deadlock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout.splitlines() == [
        "north waits for south",
        "south waits for north",
    ]


def test_where_they_hang(run: Run) -> None:
    """Both threads hang on the line that takes the second lock, main in join."""
    stderr = run("threads/deadlock").stderr
    found = re.findall(r"deadlock\.py\", line (\d+) in cross", stderr)
    source = (ROOT / "snippets/threads/deadlock.py").read_text(encoding="utf-8")
    lines = [source.splitlines()[int(number) - 1].strip() for number in found]
    assert lines == ["with locks[second]:  # never reached"] * 2
    assert "in join" in stderr
