"""Tests of processes/ends_with_its_parent."""

from tests.conftest import Run


def test_gone(run: Run, start_method: str) -> None:
    """Both workers end by themselves."""
    record = run("processes/ends_with_its_parent", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the workers: both have gone",
    ]
