"""Tests of introduction/several_workers."""

from tests.conftest import Run


def test_together(run: Run, start_method: str) -> None:
    """All three tasks have begun before the first of them ends."""
    record = run("introduction/several_workers", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    lines = record.stdout.splitlines()
    assert set(lines[:3]) == {f"task {name} begins" for name in "ABC"}
    assert set(lines[3:6]) == {f"task {name} ends" for name in "ABC"}
    assert lines[6:] == ["exit codes: [0, 0, 0]"]
