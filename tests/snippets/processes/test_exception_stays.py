"""Tests of processes/exception_stays."""

from tests.conftest import Run


def test_goes_on(run: Run, start_method: str) -> None:
    """The child's traceback is printed; in the parent nothing is raised."""
    record = run("processes/exception_stays", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the parent goes on; the child's exit code is 1",
    ]
    assert record.exit_code == 1
    assert "in divide" in record.stderr
    assert "ZeroDivisionError" in record.stderr
