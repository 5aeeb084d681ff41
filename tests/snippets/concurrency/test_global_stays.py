"""Tests of concurrency/global_stays."""

from tests.conftest import Run


def test_parent(run: Run, start_method: str) -> None:
    """The child counts to one; the parent's counter is where it was."""
    record = run("concurrency/global_stays", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the child: 1\nin the parent: 0\n"
