"""Tests of breaks/lost_in_the_buffer."""

from tests.conftest import Run


def test_only_flushed(run: Run) -> None:
    """Without a flush nothing comes, with it the line does."""
    record = run("breaks/lost_in_the_buffer")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["print: nothing came", "flush=True: begun"]
