"""Tests of measure/bound_method."""

from tests.conftest import Run


def test_output(run: Run, start_method: str) -> None:
    """The object travels with each of the eight chunks."""
    record = run("measure/bound_method", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the model was pickled 8 times"]
