"""Tests of measure/two_profilers."""

from tests.conftest import Run


def test_before(run: Run) -> None:
    """On 3.11 both threads are profiled."""
    record = run("measure/two_profilers", python="3.11")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "threads profiled at once: 2\n"


def test_now(run: Run) -> None:
    """The second thread is refused."""
    record = run("measure/two_profilers", python="3.14")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr.splitlines()[-1].startswith("ValueError: ")
