"""Tests of moving/ask_gently."""

from tests.conftest import Run


def test_stays_open(run: Run, start_method: str) -> None:
    """Nothing was settled, so the start method could still be set."""
    record = run("moving/ask_gently", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "None spawn\n"
