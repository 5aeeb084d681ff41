"""Tests of breaks/defined_too_late."""

from tests.conftest import Run


def test_not_found(run: Run, start_method: str) -> None:
    """The worker cannot find the function and dies; the parent gets no answer."""
    record = run("breaks/defined_too_late", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    found = [line for line in record.stderr.splitlines() if "'square'" in line]
    assert found
    assert all(line.startswith("AttributeError: ") for line in found)
    assert record.stderr.endswith("multiprocessing.context.TimeoutError\n")
    assert not record.left_running
