"""Tests of queues/half_a_message."""

from multiprocessing import Queue

from snippets.queues import half_a_message as it
from tests.conftest import Run


def test_no_timeout(run: Run, start_method: str) -> None:
    """The timeout is over, and get waits for the rest of the message."""
    record = run("queues/half_a_message", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "get(timeout=0.2) is still waiting\n"
    assert record.left_running == []


def test_a_whole_one_is_got() -> None:
    """A message that was written before the kill comes, and nothing waits."""
    queue: Queue[bytes] = Queue()
    queue.put(bytes(10))
    while queue.empty():
        pass
    lines: list[str] = []
    it.get_it(queue, lines)
    it.get_it(queue, lines)
    assert lines == ["got 10 bytes", "Empty"]
