"""Tests of measure/three_clocks."""

from tests.conftest import Run


def test_what_each_misses(run: Run, start_method: str) -> None:
    """CPU clocks stand still in a sleep, and do not see a child compute."""
    record = run("measure/three_clocks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    _, *rows = (line.split() for line in record.stdout.splitlines())
    clocks = {name: [float(n) for n in row] for name, *row in rows}
    wall, cpu, own = clocks["sleep"]
    assert wall > 0.19
    assert own <= cpu < 0.1
    _, cpu, own = clocks["thread"]
    assert own < cpu  # the clock of the process sees its threads
    wall, cpu, _ = clocks["process"]
    assert cpu < wall / 2
