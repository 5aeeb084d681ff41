"""Tests of processes/who_lives_on."""

from tests.conftest import Run


def test_fates(run: Run, start_method: str) -> None:
    """Of the workers, only those of an idle pool end."""
    record = run("processes/who_lives_on", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "daemon Process, SIGTERM lives on",
        "daemon Process, SIGKILL lives on",
        "idle Pool, SIGTERM      ends",
        "idle Pool, SIGKILL      ends",
        "busy Pool, SIGTERM      lives on",
        "busy Pool, SIGKILL      lives on",
        "idle Executor, SIGTERM  lives on",
        "idle Executor, SIGKILL  lives on",
    ]
    assert record.left_running == []
