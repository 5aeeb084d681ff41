"""Tests of threads/join_timeout."""

from snippets.threads.join_timeout import main
from tests.conftest import Run


def test_always_none() -> None:
    """Join says None in both cases; is_alive makes the difference."""
    assert main() == [(None, True), (None, False)]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/join_timeout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "join gave None, is_alive() says True",
        "join gave None, is_alive() says False",
    ]
