"""Tests of concurrency/two_processes."""

from tests.conftest import Run
from tests.together import children, together


def test_all_is_said(run: Run, start_method: str) -> None:
    """Each task says its five lines, and the parent the last one."""
    record = run("concurrency/two_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert sorted(said) == ["Task A"] * 5 + ["Task B"] * 5
    assert last == "Both tasks are done."


def test_processes(run: Run, start_method: str) -> None:
    """Two processes besides the parent, and what multiprocessing itself adds."""
    record = run("concurrency/two_processes", start_method=start_method)
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 3
    assert together(children(record))  # neither waited for the other's end
