"""Tests of threads/string_as_args."""

import pytest

from snippets.threads import string_as_args
from tests.conftest import Run
from tests.late import all_joined, late_threads


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main looks when the thread has ended, however late that is."""
    threads = late_threads(monkeypatch, string_as_args)
    assert string_as_args.main() is False
    assert all_joined(threads, 1)


def test_a_letter_each(run: Run) -> None:
    """The thread dies of four arguments; the program ends well all the same."""
    record = run("threads/string_as_args")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert "takes 1 positional argument but 4 were given" in record.stderr
    assert "Exception in thread shopper" in record.stderr
    assert record.stdout == "still alive: False\n"
