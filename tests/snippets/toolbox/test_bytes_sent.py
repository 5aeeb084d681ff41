"""Tests of toolbox/bytes_sent."""

import re

from snippets.toolbox.bytes_sent import empty, size
from tests.conftest import Run


def test_size() -> None:
    """A list that is longer takes more bytes; a range takes the same."""
    assert size(list(range(2000))) > size(list(range(1000))) > 1000
    assert abs(size(range(2000)) - size(range(1000))) < 8


def test_empty() -> None:
    """In its own process, the list is emptied."""
    numbers = [1, 2, 3]
    assert empty(numbers) == 0
    assert numbers == []


def test_copy(run: Run, start_method: str) -> None:
    """The parent's list stays whole, and its copy is far larger than a range."""
    record = run("toolbox/bytes_sent", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert "numbers left in the worker: 0, here: 100000" in record.stdout
    copied, recipe = (
        int(number.replace(",", ""))
        for number in re.findall(r"bytes to send .*: +([\d,]+)", record.stdout)
    )
    assert copied > 100_000
    assert recipe < 200
