"""Tests of pools/lock_by_initializer."""

from tests.conftest import Run


def test_never_between(run: Run) -> None:
    """What begins ends before another one begins."""
    record = run("pools/lock_by_initializer")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    lines = [line.split() for line in record.stdout.splitlines()]
    begins, ends = lines[::2], lines[1::2]
    assert [(n, word) for _, n, word in begins] == [(n, "begins") for _, n, _ in ends]
    assert {word for *_, word in ends} == {"ends"}
    assert sorted(n for _, n, _ in ends) == ["0", "1", "2", "3"]
