"""Tests of threads/joined_at_the_very_end."""

from tests.conftest import Run


def test_a_thread_that_is_not_there(run: Run) -> None:
    """Python 3.11 and 3.12 say that they joined it."""
    record = run("threads/joined_at_the_very_end", python="3.12")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines()[1:] == ["joined a thread that never ended"]


def test_for_ever(run: Run) -> None:
    """Python 3.13 hangs in join."""
    record = run("threads/joined_at_the_very_end", python="3.13")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert record.stdout == "joining\n"
    assert "in join" in record.stderr


def test_refused(run: Run) -> None:
    """Since Python 3.14 join raises."""
    record = run("threads/joined_at_the_very_end", python="3.14")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "joining",
        "refused: PythonFinalizationError",
    ]
