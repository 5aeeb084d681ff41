"""Tests of threads/stop_as_a_bool."""

from snippets.threads.stop_as_a_bool import main
from tests.conftest import Run


def test_main() -> None:
    """The thread works all its rounds."""
    assert main() == [0, 1, 2]


def test_as_a_reader(run: Run) -> None:
    """The program says how many rounds were worked."""
    record = run("threads/stop_as_a_bool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "rounds worked after the stop: 3\n"
