"""Tests of threads/result_of_a_thread."""

from snippets.threads.result_of_a_thread import main
from tests.conftest import Run


def test_value_and_error() -> None:
    """Join has nothing; result has the value and raises the error."""
    assert main() == {
        "join() gave": None,
        "result() gave": 4,
        "result() raised": "ValueError: no text",
    }


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/result_of_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.processes == 1
    assert record.stdout.splitlines() == [
        "join() gave None",
        "result() gave 4",
        "result() raised ValueError: no text",
    ]
