"""Tests of the verdict: what happened, held against what a header expects."""

from __future__ import annotations

import sys

import pytest

from evidence.catalog import read
from evidence.machine import interpreter
from evidence.runner import ENOUGH, FEWEST, LOOKS, Runner
from tests.evidence.support import Project, needs_posix

HANG = "import threading; threading.Event().wait()"
ENDS = {
    "'ZeroDivisionError'": "1 / 0",
    "'socket.gaierror'": "import socket; raise socket.gaierror('x')",
    "'gaierror'": "import socket; raise socket.gaierror('x')",
    "'SystemExit'": "raise SystemExit('no')",
    "1": "raise KeyError('x')",
    "3": "raise SystemExit(3)",
    "'timed-out'": HANG,
}
SIGNALS = {
    "'SIGKILL'": "import os; os.kill(os.getpid(), 9)",
    "'SIGSEGV'": "import faulthandler; faulthandler._sigsegv()",
    "'SIGABRT'": "import os; os.abort()",
}


def expecting(expected: str) -> str:
    """Return a header that expects a failure."""
    return f"[tool.evidence]\nfails = {expected}\ntimeout = 1"


@pytest.mark.parametrize("expected", [e for e in ENDS if e != "'SystemExit'"])
def test_fails_as_expected(project: Project, expected: str) -> None:
    """A program that fails just as its header says has passed."""
    record = project.run(ENDS[expected], header=expecting(expected))
    assert (record.status, record.reason) == ("passed", "")
    assert str(record.expects) == expected.strip("'")


@needs_posix
@pytest.mark.parametrize("expected", SIGNALS)
def test_ends_by_signal_as_expected(project: Project, expected: str) -> None:
    """A program that ends by the signal its header names has passed."""
    record = project.run(SIGNALS[expected], header=expecting(expected))
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == expected.strip("'")


@pytest.mark.parametrize("expected", ["'ValueError'", "1", "'SIGKILL'", "'timed-out'"])
def test_does_not_fail(project: Project, expected: str) -> None:
    """A program that should fail and does not has failed, and the reason says so."""
    record = project.run("print('fine')", header=expecting(expected))
    assert record.status == "failed"
    assert record.reason == (
        f"should have failed with {expected.strip(chr(39))}, "
        "but ended with exit status 0"
    )


@pytest.mark.parametrize(
    ("expected", "source"),
    [
        ("'ValueError'", "raise KeyError('ValueError')"),
        ("'Error'", "raise ValueError('Error')"),
        ("'ValueError'", "print('ValueError')"),
        ("2", "raise SystemExit(3)"),
        ("'SIGSEGV'", "import os; os.abort()"),
        ("'ValueError'", HANG),
        ("1", HANG),
    ],
)
def test_fails_otherwise(project: Project, expected: str, source: str) -> None:
    """A program that fails in another way than its header says has not passed."""
    record = project.run(source, header=expecting(expected))
    assert record.status in ("failed", "timed-out")
    assert record.reason


def test_killed_is_not_timed_out(project: Project) -> None:
    """A hang that is ended at its deadline is no SIGKILL of the program's own."""
    record = project.run(HANG, header=expecting("'SIGKILL'"))
    assert record.status == "timed-out"


def test_unexpected_order(project: Project) -> None:
    """A program that prints its lines in another order each time is found out."""
    source = """
    import random
    lines = [f"line {c}" for c in "abcdefghijklmnopqrstuvwxyz"]
    random.shuffle(lines)
    print(*lines, sep="\\n")
    """
    record = project.run(source, repeat=1)
    assert record.status == "failed"
    assert record.reason.startswith("two runs printed differently: “line ")

    freed = project.run(source, repeat=2, header="[tool.evidence]\norder = 'any'")
    assert (freed.status, freed.reason) == ("passed", "")


def test_any_order_is_not_any_lines(project: Project) -> None:
    """With the order free, the lines are still the same ones, equally often."""
    source = f"""
    import os
    print("always")
    print("sometimes" if os.path.exists({str(project.notes_file)!r}) else "always")
    note("ran")
    """
    record = project.run(source, repeat=1, header="[tool.evidence]\norder = 'any'")
    assert record.status == "failed"
    assert "did not print the same lines" in record.reason
    assert "sometimes" in record.reason


def test_varies(project: Project) -> None:
    """Where a header says that something varies, numbers may, and words may not."""
    varies = "[tool.evidence]\nvaries = 'process ids'"
    source = "import os; print('process', os.getpid(), os.getpid() / 7)"
    assert project.run(source, repeat=1).status == "failed"
    assert project.run(source, repeat=1, header=varies).status == "passed"

    words = "import random; print(''.join(random.choices('abcdefgh', k=40)))"
    record = project.run(words, repeat=1, header=varies)
    assert record.status == "failed"


def test_shorter(project: Project) -> None:
    """A second run that prints less than the first is found out."""
    source = f"""
    import os
    print("one")
    if not os.path.exists({str(project.notes_file)!r}):
        print("two")
    note("ran")
    """
    record = project.run(source, repeat=1)
    assert record.status == "failed"
    assert "printed differently" in record.reason


@pytest.mark.parametrize("end", ["raise SystemExit(4)", HANG])
def test_fails_the_second_time(project: Project, end: str) -> None:
    """A program that passes once and then does not has not passed."""
    source = f"""
    import os
    first = not os.path.exists({str(project.notes_file)!r})
    note("ran")
    if not first:
        {end}
    """
    record = project.run(source, repeat=1, timeout=1)
    assert record.status == ("timed-out" if end == HANG else "failed")
    assert len(project.notes()) == 2


def test_failure_is_not_repeated(project: Project) -> None:
    """A program that fails is run once: there is no time worth taking."""
    record = project.run("note('ran'); raise SystemExit(1)", repeat=3)
    assert record.status == "failed"
    assert project.notes() == ["ran"]
    assert record.timing == "observed"


@pytest.mark.parametrize(
    ("header", "times", "timing"),
    [
        ("", 1, "shared"),
        ("[tool.evidence]\nalone = true", 1, "alone"),
        ("[tool.evidence]\ntimed = true", 5, "alone"),
    ],
)
def test_repetitions(project: Project, header: str, times: int, timing: str) -> None:
    """Times come from runs that nobody observed: one, or five where it is timed."""
    runner = Runner(project.root)
    snippet = project.snippet("note('ran')", header=header)
    (record,) = runner.run_all([runner.job(snippet)])
    assert (record.status, record.timing) == ("passed", timing)
    long = sum(record.wall_s) > ENOUGH  # on a busy machine
    assert len(record.wall_s) == times or (
        long and FEWEST <= len(record.wall_s) < times
    )
    looks = len(project.notes()) - len(record.wall_s)
    assert 1 <= looks <= (1 if timing == "shared" else 1 + LOOKS)
    assert record.same_run == ("timed" not in header)
    assert min(record.wall_s) <= (record.wall or 0) <= max(record.wall_s)


def test_python_too_old(project: Project) -> None:
    """A program that needs another Python is not run, and the record says why."""
    record = project.run("note('ran')", header='requires-python = ">=3.99"')
    assert (record.status, record.reason) == ("not-run", "needs Python >=3.99")
    assert project.notes() == []
    assert (record.wall_s, record.exit_code) == ([], None)


def test_missing_package(project: Project) -> None:
    """A program that needs a package that is not there is not run."""
    header = 'dependencies = ["No_Such_Package_Here>=1", "pytest"]'
    record = project.run("note('ran')", header=header)
    assert record.status == "not-run"
    name = interpreter().name
    assert record.reason == (
        f"needs no-such-package-here, not installed for Python {name}"
    )
    assert project.notes() == []


def test_package_too_old(project: Project) -> None:
    """A package that is there in another version than asked for is not enough."""
    header = 'dependencies = ["pytest>=9999"]'
    record = project.run("note('ran')", header=header)
    assert record.status == "not-run"
    assert "pytest" in record.reason
    assert project.notes() == []


def test_present_package(project: Project) -> None:
    """A program runs where all it needs is installed."""
    header = f"""
    requires-python = ">={sys.version_info[0]}.{sys.version_info[1]}"
    dependencies = ["pytest>=7"]
    """
    record = project.run("import pytest; print('ok')", header=header)
    assert (record.status, record.reason) == ("passed", "")


def test_unavailable_start_method(project: Project) -> None:
    """A start method that the platform lacks is a reason not to run."""
    record = project.run("note('ran')", method="teleport")
    assert record.status == "not-run"
    assert record.reason == "this platform has no start method teleport"
    assert project.notes() == []


def test_foreign_start_method(project: Project) -> None:
    """A program about one start method is not run under another."""
    header = "[tool.evidence]\nstart-methods = ['spawn']"
    source = "import multiprocessing\nif __name__ == '__main__':\n    print(1)"
    snippet = project.snippet(source, header=header)
    runner = Runner(project.root)
    assert runner.job(snippet).variant.start_method == "spawn"
    other = next((m for m in interpreter().start_methods if m != "spawn"), None)
    if other is None:
        pytest.skip("this platform has spawn alone")
    record = runner.run(runner.job(snippet, other))
    assert (record.status, record.reason) == ("not-run", f"is about spawn, not {other}")


def test_not_run_is_not_kept(project: Project) -> None:
    """What could not be run here leaves no record: it may run tomorrow."""
    runner = Runner(project.root)
    job = runner.job(project.snippet("", header='requires-python = ">=3.99"'))
    runner.run_all([job])
    assert runner.store.get(job.digest) is None


def test_failed_is_run_again(project: Project) -> None:
    """A failed record is nothing to rely on: the program is run again."""
    runner = Runner(project.root)
    job = runner.job(project.snippet("note('ran'); raise SystemExit(1)"))
    for _ in range(2):
        (record,) = runner.run_all([job])
        assert record.status == "failed"
    assert project.notes() == ["ran", "ran"]
    assert runner.recorded(job) is None


def test_recorded_is_not_run_again(project: Project) -> None:
    """What is recorded is run again only on demand."""
    runner = Runner(project.root)
    job = runner.job(project.snippet("note('ran')"))
    told: list[bool] = []

    def done(_job: object, _record: object, ran: bool) -> None:
        told.append(ran)

    for fresh in (False, False, True):
        runner.run_all([job], fresh=fresh, done=done)
    assert len(project.notes()) == 4
    assert told == [True, False, True]


def test_same_job_twice(project: Project) -> None:
    """One experiment asked for twice is run once, and answered twice."""
    runner = Runner(project.root)
    snippet = read(project.write("p.py", project.program("note('ran')")), project.root)
    one, two = runner.run_all([runner.job(snippet), runner.job(snippet)])
    assert one == two
    assert project.notes() == ["ran"]


def test_rerun_names_the_variant(project: Project) -> None:
    """The command that makes a record anew names all that is not the default."""
    runner = Runner(project.root)
    source = "import multiprocessing\nif __name__ == '__main__':\n    print(1)"
    snippet = project.snippet(source)
    assert runner.job(snippet).rerun == "python -m evidence run topic/one --fresh"
    spawned = runner.job(snippet, "spawn").rerun
    default = interpreter().default_start_method == "spawn"
    assert ("--start-method spawn" in spawned) != default
    for version in ("3.11", "3.12", "3.13", "3.14", "3.15"):
        if not interpreter().version.startswith(version):
            break
    try:
        other = runner.job(snippet, python=version)
    except Exception:  # noqa: BLE001 (whatever is wrong with it)
        pytest.skip(f"there is no Python {version} here")
    assert f"--python {version}" in other.rerun


def test_aligned_numbers(project: Project) -> None:
    """Where numbers may vary, the blanks that align them may as well."""
    source = "import os; print(f'{10 ** os.urandom(1)[0]:>260} items')"
    header = "[tool.evidence]\nvaries = 'sizes'"
    assert project.run(source, repeat=2, header=header).status == "passed"


@pytest.mark.parametrize(
    ("source", "status"),
    [
        ("threading.Thread(target=int, args=('x',)).start()", "passed"),
        ("print('ValueError: x', file=sys.stderr)", "failed"),
    ],
)
def test_an_exception_of_a_thread(project: Project, source: str, status: str) -> None:
    """The traceback of a thread is the failure announced; words like it are not."""
    source = f"import sys, threading\n{source}"
    record = project.run(source, header=expecting("'ValueError'"))
    assert (record.status, record.exit_code) == (status, 0)
