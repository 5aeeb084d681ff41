"""Tests of threads/context_by_flag."""

from tests.conftest import Run


def test_the_flag_decides(run: Run) -> None:
    """With the flag the thread finds its starter's value, without it the default."""
    record = run("threads/context_by_flag")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "-X thread_inherit_context=0: nobody",
        "-X thread_inherit_context=1: ada",
    ]
