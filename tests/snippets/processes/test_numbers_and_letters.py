"""Tests of processes/numbers_and_letters."""

from evidence.lanes import Lanes
from evidence.record import Record
from tests.conftest import Run

NUMBERS = [f"Number: {n}" for n in range(5)]
LETTERS = [f"Letter: {letter}" for letter in "ABCDE"]
TRIES = 3  # a process that starts late on a busy machine is not the claim's fault


def working_time(record: Record) -> float:
    """Return the seconds from a run's first piece of work to its last."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    times = [line.t for line in record.lines if line.text in NUMBERS + LETTERS]
    return max(times) - min(times)


def test_lines(run: Run, start_method: str) -> None:
    """Each process keeps its own order, and “done” comes after both."""
    record = run("processes/numbers_and_letters", start_method=start_method)
    lines = record.stdout.splitlines()
    assert [line for line in lines if line in NUMBERS] == NUMBERS
    assert [line for line in lines if line in LETTERS] == LETTERS
    assert lines[10] == "Both processes are done!"
    assert len(lines) == 12


def test_two_processes(run: Run, start_method: str) -> None:
    """One process prints the numbers, another the letters, at the same time."""
    record = run("processes/numbers_and_letters", start_method=start_method)
    lanes = Lanes.of(record.lanes)
    assert lanes
    writers = {write.text: write.pid for write in lanes.writes}
    numbers, letters = (
        {writers[text] for text in texts} for texts in (NUMBERS, LETTERS)
    )
    assert len(numbers) == len(letters) == 1
    done = {writers["Both processes are done!"]}
    assert len(numbers | letters | done) == 3
    times = {line.text: line.t for line in record.lines}
    assert times[NUMBERS[0]] < times[LETTERS[-1]]
    assert times[LETTERS[0]] < times[NUMBERS[-1]]


def test_time(run: Run, start_method: str) -> None:
    """Once started, two processes need less time than one after the other."""
    serial = working_time(run("processes/one_by_one"))
    parallel = [
        working_time(run("processes/numbers_and_letters", start_method=start_method))
        for _ in range(TRIES)
    ]
    assert min(parallel) < serial
