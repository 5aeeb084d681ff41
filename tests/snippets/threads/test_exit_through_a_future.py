"""Tests of threads/exit_through_a_future."""

import pytest

from snippets.threads.exit_through_a_future import main
from tests.conftest import Run


def test_raised_in_main() -> None:
    """What sys.exit raised in the thread is raised by result."""
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 3


def test_as_a_reader(run: Run) -> None:
    """The program ends with the thread's exit code."""
    record = run("threads/exit_through_a_future")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 3)
    assert record.processes == 1
    assert record.stdout == "no point in going on\n"
