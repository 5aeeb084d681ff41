"""Tests of queues/tie_in_get."""

from snippets.queues.tie_in_get import main
from tests.conftest import Run


def test_lost(run: Run) -> None:
    """The get that met the tie took the first job away."""
    record = run("queues/tie_in_get")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.startswith("get: TypeError\n")
    assert main() == ("TypeError", ["dry up", "wash up"])
