"""Tests of versions/fork_beside_a_thread."""

from tests.conftest import Run


def test_warns(run: Run, start_method: str) -> None:
    """The child says hello; where it was forked, Python 3.12 and later warn."""
    record = run("versions/fork_beside_a_thread", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    hello, *warned = record.stdout.splitlines()
    assert hello == "hello from the child"
    minor = int(record.variant["python"].split(".")[1])
    if start_method == "fork" and minor >= 12:
        assert len(warned) == 1
        assert warned[0].startswith("DeprecationWarning: This process (pid=")
        assert "use of fork() may lead to deadlocks in the child" in warned[0]
    else:
        assert warned == ["no warning"]


def test_not_before(run: Run) -> None:
    """Python 3.11 forks without a word."""
    record = run("versions/fork_beside_a_thread", python="3.11", start_method="fork")
    assert record.stdout == "hello from the child\nno warning\n"
