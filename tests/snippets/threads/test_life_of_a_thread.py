"""Tests of threads/life_of_a_thread."""

from snippets.threads.life_of_a_thread import main
from tests.conftest import Run


def test_states() -> None:
    """Alive only between start and end; the ident comes with start, and stays."""
    assert main() == {
        "made": "alive: False, has no ident",
        "started": "alive: True, has an ident",
        "joined": "alive: False, has an ident",
        "who ran": "MainThread, guest",
    }


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/life_of_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "made: alive: False, has no ident",
        "started: alive: True, has an ident",
        "joined: alive: False, has an ident",
        "who ran: MainThread, guest",
    ]
