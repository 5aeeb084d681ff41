"""Tests of pools/closed_by_its_owner."""

import time
from multiprocessing import active_children

import pytest

from snippets.pools.closed_by_its_owner import Shop
from tests.conftest import Run


def test_none_left(run: Run) -> None:
    """No worker outlives its owner's block."""
    record = run("pools/closed_by_its_owner")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 7
    assert record.stdout.splitlines() == ["workers alive after each shop: [0, 0, 0]"]


def test_an_error_does_not_wait() -> None:
    """After an error the tasks are given up, and the workers ended."""

    def closes_early() -> None:
        with Shop() as shop:
            shop.pool.apply_async(time.sleep, (3600,))
            raise ValueError("closed early")

    with pytest.raises(ValueError, match="closed early"):
        closes_early()
    assert active_children() == []
