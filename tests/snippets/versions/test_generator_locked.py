"""Tests of versions/generator_locked."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from snippets.versions.generator_locked import OneAtATime, main
from tests.conftest import Run


def test_each_once(run: Run) -> None:
    """Each number is taken once, and no thread fails."""
    assert main() == list(range(20))
    record = run("versions/generator_locked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout == "taken, each once: True\n"


def test_second_waits() -> None:
    """A thread that asks while another is inside waits until that one is out."""
    inside, go_on = Event(), Event()

    def numbers() -> Iterator[int]:
        for number in range(2):
            inside.set()
            go_on.wait()
            yield number

    source = OneAtATime(numbers())
    with ThreadPoolExecutor(max_workers=2) as pool:
        first = pool.submit(next, source)
        assert inside.wait(10)
        second = pool.submit(next, source)
        assert not second.done()
        go_on.set()
        assert sorted([first.result(10), second.result(10)]) == [0, 1]
