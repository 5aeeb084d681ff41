"""Tests of breaks/redirected."""

from tests.conftest import Run


def test_who_gets_what(run: Run, start_method: str) -> None:
    """What is sent arrives; what the child prints does not, and fork loses it."""
    record = run("breaks/redirected", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    printed = [] if start_method == "fork" else ["printed by the child"]
    assert record.stdout.splitlines() == [
        *printed,
        "the parent has:",
        "- printed by the parent",
        "- sent by the child",
    ]
