"""Tests of pools/answer_not_pickled."""

from tests.conftest import Run


def test_maybe_encoding_error(run: Run) -> None:
    """The error names the answer and the reason."""
    record = run("pools/answer_not_pickled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    last = record.stderr.splitlines()[-1]
    assert "MaybeEncodingError: Error sending result" in last
    assert "cannot pickle 'dict_keys' object" in last
