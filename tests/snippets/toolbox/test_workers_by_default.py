"""Tests of toolbox/workers_by_default."""

import re

from tests.conftest import Run


def test_one_a_core(run: Run, start_method: str) -> None:
    """There are as many workers as cores."""
    record = run("toolbox/workers_by_default", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    (found,) = re.findall(r"cores: (\d+), workers: (\d+)", record.stdout)
    assert found[0] == found[1]
    assert int(found[0]) >= 1
