"""Tests of processes/odd_exit_codes."""

from tests.conftest import Run


def test_codes(run: Run, start_method: str) -> None:
    """Numbers are cut to a byte, texts become one."""
    record = run("processes/odd_exit_codes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "None          0",
        "3             3",
        "256           0",
        "-1            255",
        "'no more tea' 1",
        "'os._exit(7)' 7",
    ]
    assert "no more tea" in record.stderr
