"""Tests of sharing/global_unchanged."""

from multiprocessing import get_all_start_methods

from tests.conftest import Run


def test_unchanged(run: Run) -> None:
    """The parent sees 0 under every start method, and what was returned is 1."""
    record = run("sharing/global_unchanged")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"{method:10}  my global: 0  returned: 1"
        for method in sorted(get_all_start_methods())
    ]
