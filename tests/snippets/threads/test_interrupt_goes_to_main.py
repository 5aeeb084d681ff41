"""Tests of threads/interrupt_goes_to_main."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """Main is interrupted, and the worker works on."""
    record = run("threads/interrupt_goes_to_main")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main: KeyboardInterrupt",
        "worker alive: True",
        "worker: nothing",
    ]
