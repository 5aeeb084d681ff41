"""Tests of toolbox/inputs_taken."""

from tests.conftest import Run


def test_who_takes_all(run: Run, start_method: str) -> None:
    """A process pool takes what its pipe can hold; the others take everything."""
    record = run("toolbox/inputs_taken", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    _, _, *rows = record.stdout.replace(",", "").splitlines()
    table = {name: (int(a), int(b)) for name, a, b in map(str.split, rows)}
    small, large = table.pop("Pool")
    assert 10 < small < 5_000  # some hundred to a thousand, by the size of the pipe
    assert 1 <= large <= 3
    assert table == {
        "ThreadPool": (10_000, 100),
        "ProcessPoolExecutor": (10_000, 100),
    }
