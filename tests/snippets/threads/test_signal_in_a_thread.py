"""Tests of threads/signal_in_a_thread."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """What main may, another thread may not."""
    record = run("threads/signal_in_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the main thread may"]
    assert "signal only works in main thread of the main interpreter" in record.stderr
