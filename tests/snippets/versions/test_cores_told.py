"""Tests of versions/cores_told."""

from tests.conftest import Run


def test_told(run: Run) -> None:
    """Both functions say the number that the environment told."""
    record = run("versions/cores_told")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "cpu_count() says 3, process_cpu_count() 3\n"
