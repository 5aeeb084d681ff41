"""Tests of introduction/tiny_tasks."""

import re

from snippets.introduction.tiny_tasks import steps
from tests.conftest import Run


def test_steps() -> None:
    """6, 3, 10, 5, 16, 8, 4, 2, 1 are eight steps."""
    assert [steps(number) for number in (1, 2, 6)] == [0, 1, 8]


def test_slower(run: Run, start_method: str) -> None:
    """In the worst of up to five runs, two workers are slower than none."""

    def speed_up() -> float:
        record = run("introduction/tiny_tasks", start_method=start_method)
        assert (record.status, record.reason) == ("passed", "")
        assert record.stdout.endswith("same results: True\n")
        found = re.search(r"speed-up: (.+)", record.stdout)
        assert found
        return float(found[1])

    assert any(speed_up() < 1 for _ in range(5))
