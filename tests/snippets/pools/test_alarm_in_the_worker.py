"""Tests of pools/alarm_in_the_worker."""

import multiprocessing
import os
import signal
import socket
import time

import pytest

from snippets.pools.alarm_in_the_worker import limited, quick, ring
from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="there are no alarms on Windows"
)


def of_its_own() -> str:
    """Meet a timeout that is not the alarm's."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        server.accept()
    return "somebody came"


def swallows_system_errors() -> str:
    """Go on after every OSError, of which TimeoutError is one."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        try:
            time.sleep(0.01)
        except OSError:
            continue
    return "ran on in spite of its limit"


def just_too_late() -> str:
    """End as the alarm rings: the result, or the end of time, and nothing else."""
    time.sleep(0.0005)
    return "done"


def test_goes_on(run: Run) -> None:
    """The one worker that gave up two tasks does the next one."""
    record = run("pools/alarm_in_the_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done", "given up", "given up", "done"]
    assert (record.processes or 0) - (record.helpers or 0) == 2


def test_a_timeout_of_the_task_is_its_own() -> None:
    """Only the alarm is reported as the alarm, and no except OSError takes it."""
    before = signal.getsignal(signal.SIGALRM)
    try:
        with pytest.raises(TimeoutError):
            limited(20, of_its_own)
        assert limited(0.1, swallows_system_errors) == "given up"
        assert limited(20, quick) == "done"
        assert signal.getsignal(signal.SIGALRM) is ring
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    finally:
        signal.signal(signal.SIGALRM, before)


def test_at_the_last_moment() -> None:
    """An alarm that rings as the task ends does not end the worker."""
    with multiprocessing.Pool(1) as pool:
        tasks = [(0.0005, just_too_late)] * 400
        said = pool.starmap_async(limited, tasks).get(timeout=20)
    assert set(said) <= {"done", "given up"}
