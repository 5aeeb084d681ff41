"""Tests of futures/error_not_rebuilt."""

from tests.conftest import Run


def test_only_the_one_that_can_be_rebuilt(run: Run, start_method: str) -> None:
    """One error breaks the pool, the other arrives, and each cause says what it was."""
    record = run("futures/error_not_rebuilt", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    broken, why, came, error = record.stdout.splitlines()
    assert broken == "TooMuchError came as BrokenProcessPool"
    assert why.startswith("because: TooMuchError.__init__() ")
    assert "missing 1 required positional argument: 'limit'" in why
    assert came == "FixedError came as FixedError"
    assert error == "because: 500 is more than 100"
