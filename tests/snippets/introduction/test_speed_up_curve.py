"""Tests of introduction/speed_up_curve."""

from snippets.introduction.speed_up_curve import PIECES, WORKERS
from tests.conftest import Run
from tests.snippets.introduction.speed import assert_gain, several_cores


def table(run: Run, start_method: str | None = None) -> dict[int, float]:
    """Return the speed-up that was printed for each number of workers."""
    record = run("introduction/speed_up_curve", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    rows = [line.split() for line in record.stdout.splitlines()[1:]]
    return {int(workers): float(ratio) for workers, _, ratio in rows}


def test_pieces() -> None:
    """Every number of workers gets equally many pieces."""
    assert all(len(PIECES) % workers == 0 for workers in WORKERS)


def test_rows(run: Run, start_method: str) -> None:
    """There is a row for each number of workers; one worker is the measure."""
    ratios = table(run, start_method)
    assert tuple(ratios) == WORKERS
    assert ratios[1] == 1


@several_cores
def test_faster(run: Run) -> None:
    """In the best of a few runs, some number of workers beats one."""
    assert_gain(lambda: max(table(run).values()), above=1.1)
