"""Tests of threads/stack_too_small."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The size is refused; how that is said differs from version to version."""
    record = run("threads/stack_too_small")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.startswith("ValueError: size ")
