"""Tests of threads/released_too_often."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The plain semaphore has grown to three; the bounded one raises."""
    record = run("threads/released_too_often")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["a Semaphore(2) now lets in: 3"]
    assert (
        record.stderr.splitlines()[-1]
        == "ValueError: Semaphore released too many times"
    )
