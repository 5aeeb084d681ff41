"""Tests of queues/put_first_comes_second."""

import pytest

from snippets.queues import put_first_comes_second as it
from tests.conftest import Run
from tests.waiting import noted_joins


def test_order(run: Run) -> None:
    """The item that was put first comes out second."""
    record = run("queues/put_first_comes_second")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put second",
        "put first",
    ]


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its children have ended well."""
    codes = noted_joins(monkeypatch)
    it.main()
    assert codes == [0] * 1
