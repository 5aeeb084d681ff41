"""Tests of versions/context_carried."""

from snippets.versions.context_carried import main
from tests.conftest import Run


def test_carried(run: Run) -> None:
    """The thread has what its starter had set."""
    assert main() == ["ada"]
    record = run("versions/context_carried")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the thread works for: ada\n"
