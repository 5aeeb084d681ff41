"""Tests of measure/timeit_without_gc."""

from tests.conftest import Run


def test_output(run: Run) -> None:
    """The collector is off inside timeit, unless its setup turns it on."""
    record = run("measure/timeit_without_gc")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "outside: True",
        "inside timeit: False",
        "with setup=gc.enable: True",
    ]
