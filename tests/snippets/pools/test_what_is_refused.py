"""Tests of pools/what_is_refused."""

from tests.conftest import Run


def test_all_refused(run: Run) -> None:
    """All of them are refused, some by what they hold."""
    record = run("pools/what_is_refused")
    assert (record.status, record.reason) == ("passed", "")
    said = dict(line.split(": ") for line in record.stdout.splitlines())
    end = " objects should only be shared between processes through inheritance"
    kinds = {name: text.removesuffix(end) for name, text in said.items()}
    assert all(text.endswith(end) for text in said.values())
    assert len(kinds) == 10
    assert {name for name, kind in kinds.items() if name != kind} == {
        "Event",
        "Barrier",
        "Value",
        "Array",
    }
