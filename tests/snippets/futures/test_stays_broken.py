"""Tests of futures/stays_broken."""

from tests.conftest import Run


def test_second_submit_fails(run: Run) -> None:
    """The second task fails, though it would kill nobody."""
    record = run("futures/stays_broken")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "a worker was killed; try once more\n"
    assert "is not usable anymore" in record.stderr
