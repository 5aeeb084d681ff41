"""Tests of operate/asked_from_outside."""

from tests.conftest import Run


def test_it_tells(run: Run, start_method: str) -> None:
    """The busy worker prints the function in which it is, and is not left over."""
    record = run("operate/asked_from_outside", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    (line,) = record.stdout.splitlines()
    assert line.endswith("in compute")
    assert not record.left_running
