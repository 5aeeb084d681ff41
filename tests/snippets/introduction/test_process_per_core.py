"""Tests of introduction/process_per_core."""

import re

import pytest

from evidence.record import Record
from snippets.introduction.process_per_core import cores
from tests.conftest import Run
from tests.speed import assert_holds, several_cores
from tests.together import children, together


def test_processes(run: Run, start_method: str) -> None:
    """As many processes computed as there are cores to use."""
    record = run("introduction/process_per_core", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    computed = re.findall(r"a process computed for (.+) s\n", record.stdout)
    assert len(computed) == cores()
    assert all(float(seconds) > 0 for seconds in computed)
    assert record.stdout.splitlines()[-1].startswith("on the clock: ")
    assert together(children(record))


@pytest.mark.alone
@several_cores
def test_cores_busy(run: Run) -> None:
    """It keeps clearly more cores busy than one process."""

    def attempt() -> tuple[bool, list[Record]]:
        names = ("process_per_core", "one_process")
        several, one = (run(f"introduction/{name}") for name in names)
        assert several.cores_busy is not None
        assert one.cores_busy is not None
        return several.cores_busy > 1.3 * one.cores_busy, [several, one]

    assert_holds(attempt)
