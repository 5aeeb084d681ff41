"""Tests of sharing/numpy_in_place."""

import re

from tests.conftest import Run


def test_changed_by_name(run: Run) -> None:
    """The parent sees the change, and the name is tiny beside the array."""
    record = run("sharing/numpy_in_place")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    first, second = record.stdout.splitlines()
    assert first == "the last number was 999999, and is 1999998"
    told, whole = map(int, re.findall(r"\d+", second.replace(",", "")))
    assert told < 100
    assert whole > 8_000_000
