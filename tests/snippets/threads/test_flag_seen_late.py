"""Tests of threads/flag_seen_late."""

from snippets.threads.flag_seen_late import main
from tests.conftest import Run


def test_main() -> None:
    """The thread outlives the stop, and ends after its sleep."""
    assert main() == (True, False)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/flag_seen_late")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "alive just after the stop: True",
        "alive after its sleep: False",
    ]
