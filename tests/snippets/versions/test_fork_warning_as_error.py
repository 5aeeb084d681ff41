"""Tests of versions/fork_warning_as_error."""

import pytest

from tests.conftest import Run


def test_no_fork_no_error(run: Run, start_method: str) -> None:
    """Only a fork can fail, and only as the header says."""
    record = run("versions/fork_warning_as_error", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert "hello from the child\n" in record.stdout
    assert record.left_running == []


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_silent(run: Run, python: str) -> None:
    """Before 3.15 neither an error nor a warning is to be seen."""
    record = run("versions/fork_warning_as_error", python=python, start_method="fork")
    assert record.exit_code == 0
    assert record.stderr == ""
    assert record.stdout.endswith("started and joined, and nothing was raised\n")


def test_raised(run: Run) -> None:
    """In 3.15 it is raised, though the child was started and runs."""
    record = run("versions/fork_warning_as_error", python="3.15", start_method="fork")
    assert record.exit_code == 1
    assert "\nDeprecationWarning: This process (pid=" in record.stderr
    assert record.stdout == "hello from the child\n"
