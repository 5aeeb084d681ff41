"""Tests of threads/interrupt_goes_to_main."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """Main is interrupted, the worker works on, and the program does not succeed."""
    record = run("threads/interrupt_goes_to_main")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main: interrupted",
        "worker alive: True",
        "worker: nothing happened",
    ]
    assert record.exit_code != 0
    assert record.stderr.splitlines()[-1] == "KeyboardInterrupt"
