"""Tests of threads/inner_without_lock."""

from snippets.threads.inner_without_lock import Account, main
from tests.conftest import Run


def test_interest() -> None:
    """A plain Lock is taken once for both steps, and free after them."""
    assert main() == 110
    account = Account()
    assert [account.add(1), account.add(1)] == [101, 102]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/inner_without_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["balance: 110"]
