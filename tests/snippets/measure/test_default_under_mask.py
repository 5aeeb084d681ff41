"""Tests of measure/default_under_mask."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="cannot be confined"
)


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one core is all there is")
@pytest.mark.parametrize(("python", "as_many"), [("3.12", False), ("3.13", True)])
def test_workers(run: Run, python: str, as_many: bool) -> None:
    """Before 3.13 there are more workers than cores allowed."""
    record = run("measure/default_under_mask", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cores we may use: 1",
        f"as many workers as that: {as_many}",
    ]
