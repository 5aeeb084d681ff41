"""Tests of sharing/segment_size."""

from tests.conftest import Run


def test_enough(run: Run) -> None:
    """Who attaches sees at least what was asked for."""
    record = run("sharing/segment_size")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    rows = [line.rsplit(maxsplit=1) for line in record.stdout.splitlines()]
    sizes = {what: int(size) for what, size in rows}
    assert sizes["asked"] == 10
    assert sizes["made"] >= 10
    assert sizes["attached"] == sizes["made"]
