"""Tests of queues/both_ways."""

import os
import stat
from multiprocessing import Pipe

import pytest

from tests.conftest import Run


def test_talk(run: Run, start_method: str) -> None:
    """Both ends send and receive; when the guest goes, the waiter is told."""
    record = run("queues/both_ways", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout.splitlines() == [
        "tea or coffee?",
        "one tea, please take it",
        "one cake, please take it",
        "(EOFError: the guest has gone)",
        "exit code of the waiter: 0",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has named pipes")
def test_what_a_pipe_is() -> None:
    """Two-way ends are sockets, one-way ends are a pipe."""
    for duplex, kind in ((True, stat.S_ISSOCK), (False, stat.S_ISFIFO)):
        for end in Pipe(duplex=duplex):
            with end:
                assert kind(os.fstat(end.fileno()).st_mode)
