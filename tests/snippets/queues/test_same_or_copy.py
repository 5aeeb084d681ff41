"""Tests of queues/same_or_copy."""

import pytest

from tests.conftest import Run
from tests.waiting import imported


def test_same_or_copy(run: Run) -> None:
    """Both are equal; only within the process is it the same."""
    record = run("queues/same_or_copy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "queue.Queue            equal: True, the same: True",
        "multiprocessing.Queue  equal: True, the same: False",
    ]


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/same_or_copy")
    assert capsys.readouterr().out == ""
