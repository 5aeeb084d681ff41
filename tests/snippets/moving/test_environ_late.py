"""Tests of moving/environ_late."""

from tests.conftest import Run


def test_the_server_keeps_the_old(run: Run, start_method: str) -> None:
    """Only the children of a fork server have the environment of before."""
    record = run("moving/environ_late", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "forkserver":
        assert record.stdout == "Oslo Oslo\n"
        assert "\nAssertionError" in record.stderr
    else:
        assert record.stdout == "Oslo Rome\n"
