"""Tests of queues/priority_tie."""

from tests.conftest import Run


def test_tie(run: Run) -> None:
    """The second job of the same priority raises in put."""
    record = run("queues/priority_tie")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "one job: well\n"
    assert record.stderr.splitlines()[-1] == (
        "TypeError: '<' not supported between instances of 'dict' and 'dict'"
    )
