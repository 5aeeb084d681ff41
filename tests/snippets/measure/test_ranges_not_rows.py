"""Tests of measure/ranges_not_rows."""

import re

from tests.conftest import Run


def test_bytes(run: Run, start_method: str) -> None:
    """The places take less than a hundredth of the bytes, for the same answers."""
    record = run("measure/ranges_not_rows", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    rows, places = (
        int(n.replace(",", "")) for n in re.findall(r": ([\d,]+)", record.stdout)
    )
    assert 100 * places < rows
    assert record.stdout.endswith("same answers: True\n")
