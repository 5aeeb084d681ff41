"""Tests of processes/zombie."""

from tests.conftest import Run


def test_states(run: Run, start_method: str) -> None:
    """Our own child is a zombie until it is joined; the forkserver looks at once."""
    record = run("processes/zombie", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "fork        ended: zombie  joined: gone",
        "forkserver  ended: gone    joined: gone",
        "spawn       ended: zombie  joined: gone",
    ]
