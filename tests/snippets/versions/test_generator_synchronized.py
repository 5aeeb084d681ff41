"""Tests of versions/generator_synchronized."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """Each number is taken once, as with a lock of one's own, and no thread fails."""
    record = run("versions/generator_synchronized")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout == "taken, each once: True\n"
    assert record.threads == 3  # the main thread and two workers
    assert run("versions/generator_locked").stdout == record.stdout
