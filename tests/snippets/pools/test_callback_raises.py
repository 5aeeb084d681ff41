"""Tests of pools/callback_raises."""

import re
import sys
import threading
import time
from multiprocessing import active_children

import pytest

from snippets.pools import callback_raises
from tests.conftest import Run


@pytest.mark.parametrize("python", [None, "3.11"])
def test_silent_after(run: Run, python: str | None) -> None:
    """The thread that takes in results dies of it; the words differ on 3.11."""
    record = run("pools/callback_raises", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 2
    assert record.stdout.splitlines() == ["takes in results: False"]
    assert "ValueError: the bar is full" in record.stderr
    assert "multiprocessing.context.TimeoutError" in record.stderr
    old = python == "3.11" or sys.version_info < (3, 12)
    name = "result_hander" if old else "result_handler"
    assert re.search(
        f"^AssertionError: .* {name} not alive$", record.stderr, re.MULTILINE
    )
    assert record.left_running == []


def test_its_end_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The program waits for the end of the thread, however late that comes."""
    monkeypatch.setattr(threading, "excepthook", lambda _: time.sleep(1))
    before = active_children()
    try:
        with pytest.raises(AssertionError):
            callback_raises.main()
    finally:
        for process in active_children():
            if process not in before:
                process.terminate()
                process.join()
    assert capfd.readouterr().out == "takes in results: False\n"
