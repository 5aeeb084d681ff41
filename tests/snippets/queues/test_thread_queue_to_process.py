"""Tests of queues/thread_queue_to_process."""

import pytest

from tests.conftest import Run
from tests.waiting import imported


def test_fork_copies(run: Run) -> None:
    """Under fork the child puts into a copy, and nobody says so."""
    record = run("queues/thread_queue_to_process", start_method="fork")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["child: tea is put", "parent finds: []"]


def test_spawn_refuses(run: Run) -> None:
    """Where it would have to be pickled, it is refused."""
    record = run("queues/thread_queue_to_process", start_method="spawn")
    assert (record.status, record.reason) == ("passed", "")
    assert "TypeError: cannot pickle '_thread.lock' object" in record.stderr


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/thread_queue_to_process")
    assert capsys.readouterr().out == ""
