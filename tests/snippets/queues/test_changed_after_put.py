"""Tests of queues/changed_after_put."""

from tests.conftest import Run


def test_changed(run: Run, start_method: str) -> None:
    """What arrives is the object as it became after put had returned."""
    record = run("queues/changed_after_put", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['apple', 'pear']\n"
