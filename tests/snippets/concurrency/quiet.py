"""Tell a claim about cores that fails from a machine that is busy otherwise."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil
import pytest

from evidence.record import Record

ATTEMPTS = 3
OTHERS = 0.4  # cores that other programs may take in a quiet attempt


def expect(attempt: Callable[[], tuple[bool, list[Record]]], otherwise: str) -> None:
    """Pass where one attempt holds; fail where none did and one was quiet.

    What can be done once can be done. But where other programs have the cores,
    nobody can tell, and the test is skipped.
    """
    quiet = False
    for _ in range(ATTEMPTS):
        before, start = psutil.cpu_times(), time.perf_counter()
        holds, records = attempt()
        wall, after = time.perf_counter() - start, psutil.cpu_times()
        if holds:
            return
        ours = sum(record.cpu_s or 0 for record in records)
        idle = after.idle - before.idle
        others = (psutil.cpu_count() or 1) - (idle + ours) / wall
        quiet = quiet or others < OTHERS
    if quiet:
        pytest.fail(otherwise)
    pytest.skip("other programs had the cores in every attempt")
