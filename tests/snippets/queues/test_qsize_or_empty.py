"""Tests of queues/qsize_or_empty."""

import re

import pytest

from snippets.queues.qsize_or_empty import TIMES
from tests.conftest import Run
from tests.waiting import imported


def test_they_differ(run: Run) -> None:
    """At least once one counts what the other does not see."""
    record = run("queues/qsize_or_empty")
    assert (record.status, record.reason) == ("passed", "")
    puts, size, times = map(int, re.findall(r"\d+", record.stdout))
    assert (puts, size) == (TIMES, 1)
    assert 0 < times <= TIMES


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/qsize_or_empty")
    assert capsys.readouterr().out == ""
