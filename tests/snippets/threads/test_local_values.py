"""Tests of threads/local_values."""

from snippets.threads.local_values import main
from tests.conftest import Run


def test_main() -> None:
    """Both threads have set the attribute, and each finds its own."""
    assert main() == {"ada": "ada", "grace": "grace"}


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/local_values")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ada set it and found: ada",
        "grace set it and found: grace",
    ]
