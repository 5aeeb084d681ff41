"""Tests of threads/local_with_defaults."""

from snippets.threads.local_with_defaults import main
from tests.conftest import Run


def test_main() -> None:
    """What one thread sets, the next does not find."""
    assert main() == ["nobody", "nobody"]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/local_with_defaults")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "found at the start of each thread: nobody nobody"
    ]
