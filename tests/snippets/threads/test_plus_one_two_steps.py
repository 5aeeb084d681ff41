"""Tests of threads/plus_one_two_steps."""

from snippets.threads.plus_one_two_steps import main
from tests.conftest import Run


def test_main() -> None:
    """The variable is read by one instruction and written by another."""
    assert main() == ["LOAD_GLOBAL", "STORE_GLOBAL"]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/plus_one_two_steps")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "n is touched by: LOAD_GLOBAL, then STORE_GLOBAL"
    ]
