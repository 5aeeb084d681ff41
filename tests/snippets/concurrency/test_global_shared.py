"""Tests of concurrency/global_shared."""

from tests.conftest import Run


def test_main_thread(run: Run) -> None:
    """What the thread counted is there in the main thread."""
    record = run("concurrency/global_shared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the thread: 1\nin the main thread: 1\n"
