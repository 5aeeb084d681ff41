"""Tests of queues/simple_put_raises."""

import pytest

from tests.conftest import Run
from tests.waiting import imported


def test_raises(run: Run) -> None:
    """The error comes out of put itself, and can be caught."""
    record = run("queues/simple_put_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put: TypeError: cannot pickle '_thread.lock' object",
    ]


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/simple_put_raises")
    assert capsys.readouterr().out == ""
