"""Tests of moving/suite_each_way."""

from tests.conftest import Run


def test_shows_what_breaks(run: Run, start_method: str) -> None:
    """The lambda breaks wherever it must be sent, the function nowhere."""
    record = run("moving/suite_each_way", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert [line.split() for line in record.stdout.splitlines()] == [
        ["fork", "all", "pass"],
        ["forkserver", "test_initializer"],
        ["spawn", "test_initializer"],
    ]
