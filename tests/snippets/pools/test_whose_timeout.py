"""Tests of pools/whose_timeout."""

import importlib

import pytest

from snippets.pools import whose_timeout
from snippets.pools.whose_timeout import main
from tests.conftest import Run


def test_one_is_not() -> None:
    """Only the one of multiprocessing is a class of its own."""
    found = main()
    assert len(found) == 4
    assert [name for name, built_in in found.items() if not built_in] == [
        "multiprocessing.TimeoutError"
    ]


def test_import_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the program that is started prints."""
    importlib.reload(whose_timeout)
    assert capsys.readouterr().out == ""


def test_said(run: Run) -> None:
    """The program says the same."""
    record = run("pools/whose_timeout")
    assert (record.status, record.reason) == ("passed", "")
    said = [line.split() for line in record.stdout.splitlines()]
    assert {name: answer == "True" for name, answer in said} == main()
