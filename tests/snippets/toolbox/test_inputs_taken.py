"""Tests of toolbox/inputs_taken."""

from tests.conftest import Run


def test_all_or_a_batch(run: Run, start_method: str) -> None:
    """All inputs are taken at imap's first result; a batch takes its own."""
    record = run("toolbox/inputs_taken", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "inputs taken when imap gave its first result: 1000",
        "inputs taken when one batch was done: 100",
    ]
