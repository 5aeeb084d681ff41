"""Tests of threads/string_as_args."""

from tests.conftest import Run


def test_a_letter_each(run: Run) -> None:
    """The thread dies of four arguments; the program ends well all the same."""
    record = run("threads/string_as_args")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert "takes 1 positional argument but 4 were given" in record.stderr
    assert record.stdout == "still alive: False\n"
