"""Tests of pools/bounded_imap."""

from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """All is done, with never more under way than there is room."""
    record = run("pools/bounded_imap")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "inputs taken: 100 total: 328350",
        "never more than 10 under way: True",
    ]
