"""Tests of versions/generator_locked."""

from snippets.versions.generator_locked import main
from tests.conftest import Run


def test_each_once(run: Run) -> None:
    """Each number is taken once."""
    assert main() == list(range(20))
    record = run("versions/generator_locked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "taken, each once: True\n"
