"""Tests of threads/cost_of_a_thread."""

from tests.conftest import Run


def test_little_is_used_of_what_is_reserved(run: Run) -> None:
    """More than a mebibyte is reserved for a thread, and less than that used."""
    record = run("threads/cost_of_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    reserved, used = (
        int(line.partition(":")[2].split()[0]) for line in record.stdout.splitlines()
    )
    assert used < 1024 < reserved
