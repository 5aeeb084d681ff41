"""Tests of introduction/bigger_tasks."""

import re

from tests.conftest import Run


def test_chunks(run: Run, start_method: str) -> None:
    """In the best of up to five runs, big chunks take less than a message each."""

    def taken() -> dict[int, float]:
        record = run("introduction/bigger_tasks", start_method=start_method)
        assert (record.status, record.reason) == ("passed", "")
        found = re.findall(r"(\d+) numbers a message: (.+) s", record.stdout)
        return {int(chunksize): float(seconds) for chunksize, seconds in found}

    assert any(times[1500] < times[1] for times in (taken() for _ in range(5)))
