"""Tests of concurrency/who_appends."""

from tests.conftest import Run


def test_only_the_thread(run: Run, start_method: str) -> None:
    """The thread's name is in the list, the process's is not."""
    record = run("concurrency/who_appends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['Thread']\n"
