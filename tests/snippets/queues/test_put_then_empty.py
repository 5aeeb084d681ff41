"""Tests of queues/put_then_empty."""

import re

import pytest

from snippets.queues.put_then_empty import TIMES
from tests.conftest import Run
from tests.waiting import imported


def test_too_soon(run: Run) -> None:
    """Put has returned, and at least once get_nowait finds nothing."""
    record = run("queues/put_then_empty")
    assert (record.status, record.reason) == ("passed", "")
    puts, times = map(int, re.findall(r"\d+", record.stdout))
    assert puts == TIMES
    assert 0 < times <= TIMES


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/put_then_empty")
    assert capsys.readouterr().out == ""
