# /// script
# requires-python = ">=3.11"
# dependencies = ["nox>=2025.5", "uv>=0.9"]
# ///
"""What contributors run: ``nox -s docs``, ``serve``, ``tests``, ``lint``.

And what proves: ``nox -s matrix`` on every Python, ``nox -s mutants`` by attack.

Nox reads the header above and gets uv by itself. Each session runs in an
environment with its group of dependencies, from uv.lock, on the newest supported
Python found for which every one installs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox
from uv import find_uv_bin

ROOT = Path(__file__).parent
SUPPORTED = ("3.15", "3.14", "3.13", "3.12", "3.11")

nox.needs_version = ">=2025.5"
nox.options.sessions = ["docs", "tests", "lint"]
nox.options.default_venv_backend = "none"


@nox.session
def docs(session: nox.Session) -> None:
    """Build the guide into site/, running whatever is stale first."""
    python = environment(session, "docs")
    session.run(python, "-m", "mkdocs", "build", "--strict", *session.posargs)
    session.log("built: site/index.html. To look at it: nox -s serve")


@nox.session
def serve(session: nox.Session) -> None:
    """Serve the guide on http://127.0.0.1:8000, rebuilt as files change."""
    python = environment(session, "docs")
    address = session.posargs or ["--dev-addr", "127.0.0.1:8000"]
    session.run(python, "-m", "mkdocs", "serve", *address)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests: side by side on all cores, claims about speed one by one."""
    suite(session, environment(session, "tests"), *session.posargs)


@nox.session
def oldest(session: nox.Session) -> None:
    """Test snippets and the recorder on the oldest Python found, beside ``tests``."""
    newest = environment(session, "tests")
    python = environment(session, "tests", oldest_first=True)
    if python == newest:
        session.skip("one supported Python is here, and `nox -s tests` used it")
    chosen = session.posargs or ["tests/snippets", "tests/evidence"]
    suite(session, python, *chosen)


def suite(session: nox.Session, python: str, *arguments: str) -> None:
    """Run pytest twice: what can run side by side, then what has to be alone."""
    pytest = (python, "-m", "pytest", *arguments)
    workers = (os.cpu_count() or 1) + 1  # one more than cores: many tests wait
    together = ("-n", str(workers), "--dist", "loadgroup")
    none_chosen = 5  # by the arguments given: fine for either half
    session.run(*pytest, *together, "-m", "not alone", success_codes=[0, none_chosen])
    session.run(*pytest, "-m", "alone", success_codes=[0, none_chosen])


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types, spelling, and every link within the site."""
    python = environment(session, "lint")
    session.run(python, "-m", "ruff", "check", ".")
    session.run(python, "-m", "ruff", "format", "--check", ".")
    session.run(python, "-m", "mypy")
    session.run(python, "-m", "codespell_lib")
    session.run(python, "tests/words.py")
    session.run(python, "-m", "mkdocs", "build", "--strict", "--quiet")


@nox.session
def matrix(session: nox.Session) -> None:
    """Give every snippet its verdict on every Python and start method found."""
    python = environment(session, "docs")
    session.run(python, "-m", "evidence", "matrix", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Run each snippet's test on programs that break its claim."""
    python = environment(session, "tests")
    session.run(python, "-m", "evidence", "mutants", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure what building costs beside running the snippets."""
    python = environment(session, "docs")
    session.run(python, "tests/bench.py", *session.posargs)


def environment(session: nox.Session, group: str, *, oldest_first: bool = False) -> str:
    """Make the group's environment; return the path of its Python.

    It is that of the newest that will do; of the oldest where that is asked for. A
    Python is passed over when uv does not find it, or when a locked package
    has no wheel for it: nothing is compiled on a reader's machine.
    """
    asked = os.environ.get("GUIDE_PYTHON")
    versions = SUPPORTED[::-1] if oldest_first else [asked] if asked else SUPPORTED
    for version in versions:
        place = ROOT / ".nox" / f"{group}-{version}"
        done = subprocess.run(
            [
                *(find_uv_bin(), "sync", "--locked", "--no-build", "--quiet"),
                *("--compile-bytecode", "--no-python-downloads", "--python", version),
                *("--no-default-groups", "--group", group),
            ],
            cwd=ROOT,
            env=os.environ | {"UV_PROJECT_ENVIRONMENT": str(place)},
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode == 0:
            session.log(f"Python {version}, {group} from uv.lock")
            session.env["NO_MKDOCS_2_WARNING"] = "1"
            session.env["PYTHONDONTWRITEBYTECODE"] = ""  # much is imported again
            session.env["UV"] = find_uv_bin()  # which knows more Pythons than PATH
            scripts = "Scripts" if sys.platform == "win32" else "bin"
            return str(place / scripts / "python")
        shutil.rmtree(place, ignore_errors=True)
        session.log(f"Python {version} passed over: {_why(done.stderr)}")
    raise SystemExit("no Python found for which every dependency installs")


def _why(answer: str) -> str:
    """Return the line of uv's answer that says what is wrong."""
    lines = [line.strip() for line in answer.splitlines() if line.strip()]
    return next(
        (line for line in lines if "error" in line), lines[-1] if lines else "?"
    )


if __name__ == "__main__":
    nox.main()
