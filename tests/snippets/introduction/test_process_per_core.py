"""Tests of introduction/process_per_core."""

import re

from snippets.introduction.process_per_core import cores
from tests.conftest import Run
from tests.snippets.introduction.speed import assert_gain, several_cores


def test_processes(run: Run, start_method: str) -> None:
    """As many processes computed as there are cores to use."""
    record = run("introduction/process_per_core", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    computed = re.findall(r"a process computed for (.+) s\n", record.stdout)
    assert len(computed) == cores()
    assert all(float(seconds) > 0 for seconds in computed)
    assert record.stdout.splitlines()[-1].startswith("on the clock: ")


@several_cores
def test_cores_busy(run: Run) -> None:
    """In one of a few tries it keeps clearly more cores busy than one process."""

    def busy(name: str) -> float:
        record = run(f"introduction/{name}")
        assert record.cores_busy is not None
        return record.cores_busy

    assert_gain(lambda: busy("process_per_core") / busy("one_process"), above=1.2)
