"""Tests of queues/queue_as_argument."""

import pytest

from tests.conftest import Run
from tests.waiting import imported


def test_refused(run: Run, start_method: str) -> None:
    """The task is never sent; the error reaches who called apply."""
    record = run("queues/queue_as_argument", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (
        "RuntimeError: Queue objects should only be shared between processes "
        "through inheritance"
    ) in record.stderr


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/queue_as_argument")
    assert capsys.readouterr().out == ""
