"""Tests of concurrency/two_processes."""

from tests.conftest import Run
from tests.together import children, together


def test_all_is_said(run: Run, start_method: str) -> None:
    """Each task says its five lines in order, and the parent the last one."""
    record = run("concurrency/two_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    for name in "AB":
        mine = [line for line in said if line.startswith(f"Task {name}")]
        assert mine == [f"Task {name}: {count} of 5" for count in range(1, 6)]
    assert len(said) == 10
    assert last == "Both tasks are done."


def test_processes(run: Run, start_method: str) -> None:
    """Two processes besides the parent, and what multiprocessing itself adds."""
    record = run("concurrency/two_processes", start_method=start_method)
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 3
    assert together(children(record))  # neither waited for the other's end
