"""Tests of threads/terminate_a_process."""

import multiprocessing
import signal
from multiprocessing.synchronize import Event
from types import SimpleNamespace

import pytest

from snippets.threads import terminate_a_process
from tests.conftest import Run


def test_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    """The child was inside its try when it was ended, however busy the machine is."""
    made: list[Event] = []
    real = multiprocessing.Event

    def noted() -> Event:
        made.append(real())
        return made[0]

    monkeypatch.setattr(multiprocessing, "Event", noted)
    monkeypatch.setattr(terminate_a_process, "time", SimpleNamespace(sleep=int))
    assert terminate_a_process.main() == (False, -signal.SIGTERM)
    assert made[0].is_set()


def test_an_exception_would_clean_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is the signal that skips the finally: an exception does not."""

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(terminate_a_process, "time", SimpleNamespace(sleep=interrupt))
    with pytest.raises(KeyboardInterrupt):
        terminate_a_process.watch(multiprocessing.Event())
    assert capsys.readouterr().out == "cleaned up\n"


def test_ended_by_a_signal(run: Run, start_method: str) -> None:
    """The process is gone, by SIGTERM, and has not cleaned up."""
    record = run("threads/terminate_a_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "alive: False",
        f"exit code: {-signal.SIGTERM}",
    ]
