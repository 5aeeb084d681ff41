"""Tests of versions/generator_synchronized."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """Each number is taken once, as with a lock of one's own."""
    record = run("versions/generator_synchronized")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "taken, each once: True\n"
    assert run("versions/generator_locked").stdout == record.stdout
