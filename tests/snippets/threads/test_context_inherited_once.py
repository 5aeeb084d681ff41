"""Tests of threads/context_inherited_once."""

from tests.conftest import Run


def test_the_first_user_stays(run: Run) -> None:
    """With the flag, the thread keeps the context of the first submit."""
    record = run("threads/context_inherited_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "-X thread_inherit_context=0",
        "  ada is served as nobody",
        "  grace is served as nobody",
        "-X thread_inherit_context=1",
        "  ada is served as ada",
        "  grace is served as ada",
    ]
