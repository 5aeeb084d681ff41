"""Tests of gil/two_hash."""

import hashlib

import pytest

from evidence.record import Record
from snippets.gil.two_hash import DATA, ROUNDS, digest
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_digest() -> None:
    """The digest is that of all the data, one piece behind the other."""
    whole = hashlib.sha256(b"north")
    for _ in range(ROUNDS):
        whole.update(DATA)
    assert digest(b"north") == whole.hexdigest()


@pytest.mark.alone
@several_cores
@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_more_than_one_core(run: Run, python: str) -> None:
    """Both threads are at work at once, with the GIL and without."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("gil/two_hash", python=python)
        assert (record.status, record.reason) == ("passed", "")
        assert record.cores_busy is not None
        return record.cores_busy > 1.3, [record]

    assert_holds(attempt)
