"""Tests of queues/until_none."""

from snippets.queues.until_none import main
from tests.conftest import Run


def test_until_none(run: Run) -> None:
    """Zero and nothing are items; None is the end."""
    record = run("queues/until_none")
    assert (record.status, record.reason) == ("passed", "")
    assert main() == (["tea", 0, ""], 1)
