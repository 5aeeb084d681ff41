"""What every test can ask for."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any, Protocol

import pytest

from evidence import digest, verdicts
from evidence.catalog import read
from evidence.machine import InterpreterError, interpreter
from evidence.record import Record
from evidence.runner import Runner

ROOT = Path(__file__).parents[1]
KNOWN = verdicts.read(ROOT / verdicts.PLACE)

# Started in the background, pytest may be deaf to Ctrl-C, and its children with it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take a built site whose pages are all opened in a browser."""
    parser.addoption(
        "--site", type=Path, help="a built site: open each of its pages in a browser"
    )
    parser.addoption(
        "--all-methods",
        action="store_true",
        help="run each snippet under every start method, also where its verdicts "
        "say that all end alike",
    )


class Run(Protocol):
    """The type of the ``run`` fixture."""

    def __call__(
        self,
        snippet_id: str,
        *,
        start_method: str | None = None,
        python: str | None = None,
    ) -> Record:
        """Run a snippet once, now."""


@pytest.fixture(scope="session")
def runner() -> Runner:
    """Return the runner of this guide: its keepers stay for the next test."""
    return Runner(ROOT)


@pytest.fixture
def run(runner: Runner) -> Run:
    """Run a snippet as a reader would, once, and return its record.

    The test is skipped where no Python here has what the snippet is about.
    """

    def once(
        snippet_id: str, *, start_method: str | None = None, python: str | None = None
    ) -> Record:
        snippet = read(ROOT / "snippets" / f"{snippet_id}.py", ROOT)
        try:
            job = runner.job(snippet, start_method, python)
        except InterpreterError as error:
            pytest.skip(str(error))
        if job.out_of_reach:
            pytest.skip(job.out_of_reach)
        return runner.run(job, repeat=0)

    return once


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give ``start_method`` every method under which a snippet may end differently.

    Where the matrix found, of the snippet as it is, that all methods end alike and
    print the same, the default stands for all. The snippet is known from the test's
    own path: ``tests/snippets/pools/test_map.py`` tests ``snippets/pools/map.py``.
    """
    if "start_method" not in metafunc.fixturenames:
        return
    test = Path(str(metafunc.definition.path)).relative_to(ROOT / "tests")
    name = test.name.removeprefix("test_")
    snippet = read(ROOT / test.parent / name, ROOT)
    here: tuple[Any, ...] = interpreter().start_methods
    methods = [method for method in snippet.start_methods if method in here]
    usual = interpreter().default_start_method
    if usual in methods and not metafunc.config.getoption("--all-methods"):
        entry = KNOWN.current(
            snippet.id, verdicts.files_of(digest.files(snippet, ROOT))
        )
        if entry and entry.alike:
            methods = [usual]
    metafunc.parametrize("start_method", methods)
