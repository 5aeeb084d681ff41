"""Tests of pools/several_arguments."""

from tests.conftest import Run


def test_same_answers(run: Run) -> None:
    """All ways give the same prices; with the discount, one less."""
    record = run("pools/several_arguments")
    assert (record.status, record.reason) == ("passed", "")
    rows = [line.split("  [") for line in record.stdout.splitlines()]
    prices = {way.strip(): answer for way, answer in rows}
    assert len(prices) == 6
    assert (record.processes or 0) - (record.helpers or 0) == 3
    lower = {way for way, answer in prices.items() if answer == "2, 5, 11]"}
    assert lower == {"with a keyword", "apply_async"}
    assert {prices[way] for way in prices.keys() - lower} == {"3, 6, 12]"}
