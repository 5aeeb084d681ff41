"""Tests of threads/exception_from_outside."""

from snippets.threads.exception_from_outside import main
from tests.conftest import Run


def test_main() -> None:
    """The thread is hit, lives on in its wait, and stops after it."""
    assert main() == (1, True, ["stopped"])


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/exception_from_outside")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "threads hit: 1",
        "alive after that: True",
        "when its wait was over: stopped",
    ]
