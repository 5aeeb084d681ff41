"""Tests of moving/class_attribute."""

from tests.conftest import Run


def test_what_travels(run: Run, start_method: str) -> None:
    """The city has come along; the currency only with a copy of the parent."""
    record = run("moving/class_attribute", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    currency = "NOK" if start_method == "fork" else "EUR"
    assert record.stdout == f"Oslo: {currency}\n"
