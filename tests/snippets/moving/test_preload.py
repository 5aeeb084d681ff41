"""Tests of moving/preload."""

from tests.conftest import Run


def test_is_there(run: Run) -> None:
    """The module is in the child, though the parent never imported it."""
    record = run("moving/preload")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the parent: False\nin the child: True\n"
