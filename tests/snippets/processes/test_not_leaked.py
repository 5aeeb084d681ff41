"""Tests of processes/not_leaked."""

from tests.conftest import Run


def test_quiet(run: Run, start_method: str) -> None:
    """The answer is printed, and no warning."""
    record = run("processes/not_leaked", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done",
    ]
    assert record.stderr == ""
