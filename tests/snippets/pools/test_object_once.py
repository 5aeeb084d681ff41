"""Tests of pools/object_once."""

from tests.conftest import Run


def test_at_most_once_a_worker(run: Run, start_method: str) -> None:
    """A forked worker has the object already; others are sent it, once each."""
    record = run("pools/object_once", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    times = 0 if start_method == "fork" else 2
    assert record.stdout == f"the model was pickled {times} times\n"
