"""Tests of versions/lazy_import."""

import pytest

from tests.conftest import Run


def test_only_when_used(run: Run) -> None:
    """In 3.15 the module is not there before its first use."""
    record = run("versions/lazy_import", python="3.15")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "imported in the worker: False",
        "after its first use: True",
    ]


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_no_notice_before(run: Run, python: str) -> None:
    """Older Pythons import it as ever."""
    record = run("versions/lazy_import", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "imported in the worker: True",
        "after its first use: True",
    ]
