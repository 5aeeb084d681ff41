"""Tests of breaks/keys_replaced."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The size is as it was, and the loop finds one key too many."""
    record = run("breaks/keys_replaced")
    assert (record.status, record.reason) == ("passed", "")
    assert (
        record.stderr.splitlines()[-1]
        == "RuntimeError: dictionary keys changed during iteration"
    )
