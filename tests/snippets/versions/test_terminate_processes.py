"""Tests of versions/terminate_processes."""

import signal

from snippets.versions.terminate_processes import main
from tests.conftest import Run


def test_ended(run: Run, start_method: str) -> None:
    """Tasks of a minute are ended well before, and nothing is left running."""
    record = run("versions/terminate_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"task: exit code {-signal.SIGTERM}\n" * 2
    assert record.left_running == []


def test_main() -> None:
    """Each process was ended by the signal."""
    assert main() == [-signal.SIGTERM] * 2
