"""Tests of queues/what_each_can."""

import pytest

from snippets.queues.what_each_can import main
from tests.conftest import Run
from tests.waiting import imported


def test_methods(run: Run) -> None:
    """Only the JoinableQueue counts, only a pipe's end can be asked to wait."""
    record = run("queues/what_each_can")
    assert (record.status, record.reason) == ("passed", "")
    assert main() == {
        "Queue": [True, True, True, False, False],
        "JoinableQueue": [True, True, True, True, False],
        "SimpleQueue": [True, False, False, False, False],
        "Connection": [False, False, False, False, True],
    }


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/what_each_can")
    assert capsys.readouterr().out == ""
