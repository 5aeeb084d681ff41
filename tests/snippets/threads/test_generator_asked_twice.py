"""Tests of threads/generator_asked_twice."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The second thread fails; the first one gets every line."""
    record = run("threads/generator_asked_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the first thread got: ['line 1', 'line 2']"]
    assert record.stderr.splitlines()[-1] == "ValueError: generator already executing"
