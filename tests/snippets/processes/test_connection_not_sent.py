"""Tests of processes/connection_not_sent."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has it; to others it is refused, which is lucky."""
    record = run("processes/connection_not_sent", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout.startswith("the child has a Connection\n")
    else:
        assert "cannot pickle 'sqlite3.Connection' object" in record.stderr
