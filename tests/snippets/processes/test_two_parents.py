"""Tests of processes/two_parents."""

from tests.conftest import Run


def test_parents(run: Run, start_method: str) -> None:
    """Only a forkserver's child was forked by somebody else."""
    record = run("processes/two_parents", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "fork       parent_process() is me: True",
        "fork       os.getppid() is me:     True",
        "forkserver parent_process() is me: True",
        "forkserver os.getppid() is me:     False",
        "spawn      parent_process() is me: True",
        "spawn      os.getppid() is me:     True",
    ]
