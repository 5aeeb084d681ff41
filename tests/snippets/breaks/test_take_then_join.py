"""Tests of breaks/take_then_join."""

from snippets.breaks.take_then_join import BIG, main
from tests.conftest import Run


def test_ends() -> None:
    """All bytes come, and the child ends well."""
    assert main() == (BIG, 0)


def test_as_a_reader(run: Run, start_method: str) -> None:
    """So it is with each start method, and nothing is left running."""
    record = run("breaks/take_then_join", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"{BIG:,} bytes were taken",
        "exit code of the child: 0",
    ]
    assert not record.left_running
