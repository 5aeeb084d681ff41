"""Tests of toolbox/with_guard."""

from evidence.catalog import by_id
from tests.conftest import ROOT, Run


def test_greets(run: Run, start_method: str) -> None:
    """The child greets and ends well."""
    record = run("toolbox/with_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "hello from the child\n"


def test_only_the_guard() -> None:
    """It differs from no_guard by the guard alone."""
    bare, guarded = (
        by_id(f"toolbox/{name}", ROOT).visible().partition("import sys")[2]
        for name in ("no_guard", "with_guard")
    )
    guard = 'if __name__ == "__main__":\n    sys.exit(main())'
    assert guarded == bare.replace("sys.exit(main())", guard)
