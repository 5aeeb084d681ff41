"""Tests of measure/profile_another_thread."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(("python", "seen"), [("3.11", False), ("3.12", True)])
def test_seen(run: Run, python: str, seen: bool) -> None:
    """What another thread calls is in the profile since 3.12."""
    record = run("measure/profile_another_thread", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"hot was seen: {seen}\n"
