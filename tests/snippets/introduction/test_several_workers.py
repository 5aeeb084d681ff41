"""Tests of introduction/several_workers."""

from tests.conftest import Run
from tests.together import children, together


def test_together(run: Run, start_method: str) -> None:
    """Each task is a process's, and there is a moment at which all three live."""
    record = run("introduction/several_workers", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert sorted(said) == [
        f"task {name} {what}" for name in "ABC" for what in ("begins", "ends")
    ]
    assert last == "exit codes: [0, 0, 0]"
    assert len(children(record)) == 3
    assert together(children(record))
