"""Tests of queues/simple_queue_drained."""

import pytest

from tests.conftest import Run
from tests.waiting import imported


def test_it_is_there(run: Run, start_method: str) -> None:
    """What put has returned from is in the pipe, so the loop takes it."""
    record = run("queues/simple_queue_drained", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "taken: ['tea']\n"


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/simple_queue_drained")
    assert capsys.readouterr().out == ""
