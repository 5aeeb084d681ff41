"""Tests of sharing/numpy_kept_open."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

import pytest

from snippets.sharing.numpy_kept_open import LENGTH, SharedArray
from tests.conftest import ROOT, Run

ALONE = """
from multiprocessing.shared_memory import SharedMemory
from snippets.sharing.numpy_kept_open import LENGTH, SharedArray

def zeros():
    block = SharedMemory(create=True, size=LENGTH * 8)
    block.unlink()
    return SharedArray(block).array

print(zeros().sum())
"""


def test_written(run: Run, start_method: str) -> None:
    """The parent reads what the child has written, and nobody complains."""
    record = run("sharing/numpy_kept_open", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.stdout, record.stderr) == ("42\n", "")


def test_array_outlives_its_owner() -> None:
    """Taken out of it, the array is still no danger."""
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "0\n")


def test_view_keeps_it_open() -> None:
    """A slice that is left makes close raise, instead of crashing later."""
    block = SharedMemory(create=True, size=LENGTH * 8)
    block.unlink()
    shared = SharedArray(block)
    part = shared.array[:2]
    with pytest.raises(BufferError):
        shared.close()
    assert part.sum() == 0
    del part
    block.close()
