"""Tests of processes/starts_it_again."""

from tests.conftest import Run


def test_again(run: Run, start_method: str) -> None:
    """The waiter is started until it ends well, the thief four times."""
    record = run("processes/starts_it_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "cook: exit codes [0]",
        "waiter: exit codes [1, 1, 0]",
        "thief: exit codes [1, 1, 1, 1]",
    ]
