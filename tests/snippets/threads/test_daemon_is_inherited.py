"""Tests of threads/daemon_is_inherited."""

from snippets.threads.daemon_is_inherited import main
from tests.conftest import Run


def test_inherited() -> None:
    """The inner thread takes after the outer one, unless told."""
    assert main() == {
        "outer": True,
        "inner, not said": True,
        "inner, daemon=False": False,
    }


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/daemon_is_inherited")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "outer: daemon is True",
        "inner, not said: daemon is True",
        "inner, daemon=False: daemon is False",
    ]
