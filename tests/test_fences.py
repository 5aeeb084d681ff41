"""Python in pages, README and docstrings that is no embedded snippet."""

from __future__ import annotations

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

from tests.conftest import ROOT

PLACES = ["docs", "README.md", "CONTRIBUTING.md", "evidence"]
# A list, not a generator: pytest may need it twice.
EXAMPLES = list(find_examples(*(str(ROOT / place) for place in PLACES)))


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: CodeExample, eval_example: EvalExample) -> None:
    """It is clean, it runs, and it prints what it says it prints."""
    eval_example.set_config(ruff_ignore=["D100", "INP001", "T201"])  # it is no file
    eval_example.lint(example)
    eval_example.run_print_check(example)


def test_examples_are_found() -> None:
    """The search finds at least one, so that the test above is not idle."""
    assert EXAMPLES
