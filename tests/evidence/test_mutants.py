"""Tests of the operators: what each breaks, and what it leaves alone."""

from __future__ import annotations

import pytest

from evidence.mutants import OPERATORS, mutants
from tests.evidence.support import Project

IMPORTS = """
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Process, Queue, Value
from threading import Lock, Semaphore, Thread
lock = Lock()
"""

# Operator, a program, and the line that stands instead of the one it breaks.
CASES = [
    ("not taken", "with lock:\n    pass", "with {nothing}:"),
    ("not taken", "with value.get_lock():\n    pass", "with {nothing}:"),
    ("left out", "thread.join()", "pass"),
    ("left out", "for one in threads:\n    one.join(timeout=1)", "    pass"),
    ("left out", "async def f():\n    await queue.join()", "    pass"),
    ("no sentinel", "queue.put(None)", "pass"),
    ("no sentinel", "queue.put(END)", "pass"),
    ("no limit", "queue.get(timeout=1)", "queue.get()"),
    ("no limit", "pool.map(f, items, chunksize=2)", "pool.map(f, items)"),
    ("no limit", "queue.put(1, timeout=2, block=x)", "queue.put(1, block=x)"),
    ("no limit", "queue = Queue(3)", "queue = Queue()"),
    ("no limit", "slots = Semaphore(2)", "slots = Semaphore(999)"),
    ("turned round", "Thread(daemon=True)", "Thread(daemon=False)"),
    ("turned round", "thread.daemon = False", "thread.daemon = True"),
    ("one worker", "pool = Pool(4)", "pool = Pool(1)"),
    ("one worker", "Pool(processes=n)", "Pool(processes=1)"),
    ("one by one", "worker.start()", "worker.start(); worker.join()"),
    ("swapped", "Thread(target=f)", "{multiprocessing}.Process(target=f)"),
    ("swapped", "Process(target=f)", "{threading}.Thread(target=f)"),
    ("swapped", "threading.Thread(target=f)", "{multiprocessing}.Process(target=f)"),
    (
        "swapped",
        "class Own(Thread):\n    pass",
        "class Own({multiprocessing}.Process):",
    ),
    (
        "no initializer",
        "Pool(initializer=prepare, initargs=(lock,))",
        "Pool(initializer=None, initargs=())",
    ),
    ("no guard", 'if __name__ == "__main__":\n    pass', "if True:"),
    ("no finally", "try:\n    f()\nfinally:\n    g()", "    pass"),
    ("not shared", 'value = Value("i", 5)', "value = {types}.SimpleNamespace(value=5)"),
    ("not shared", "shared = manager.dict()", "shared = dict()"),
    ("asked once", "while not there:\n    condition.wait()", "if not there:"),
    ("one notified", "condition.notify_all()", "condition.notify()"),
]
IMPORTED = {
    name: f'__import__("{name}")' for name in ("multiprocessing", "threading", "types")
} | {"nothing": '__import__("contextlib").nullcontext()'}


@pytest.mark.parametrize(("operator", "program", "line"), CASES)
def test_operator(project: Project, operator: str, program: str, line: str) -> None:
    """Each edits its line, and nothing but that line."""
    snippet = project.snippet(IMPORTS + program)
    found = [one for one in mutants(snippet) if one.operator == operator]
    before = snippet.source.splitlines()
    changed = [
        {
            after
            for after, was in zip(one.source.splitlines(), before, strict=False)
            if after != was
        }
        for one in found
    ]
    assert {line.format(**IMPORTED)} in changed


def test_every_operator_is_tested() -> None:
    """No operator is without a case."""
    assert {operator for operator, *_ in CASES} == set(OPERATORS)


@pytest.mark.parametrize(
    "program",
    [
        'text = ", ".join(words)',  # a string's
        "with open(name) as file:\n    pass",
        "with Pool(1) as pool:\n    pass",  # one already
        "queue.put(item)",  # not the last
        'if __name__ == "__main__":\n    pass',  # threads need no guard
        "while not there:\n    there = look()",
    ],
)
def test_left_alone(project: Project, program: str) -> None:
    """What is none of an operator's business has no mutant of its kind."""
    operators = {one.operator for one in mutants(project.snippet(program))}
    assert operators <= {"swapped"}


def test_only_programs_that_differ(project: Project) -> None:
    """A loop that breaks cannot become an if; what is left compiles."""
    snippet = project.snippet("while True:\n    event.wait()\n    break\n")
    assert [one.operator for one in mutants(snippet)] == ["left out"]
    for one in mutants(snippet):
        compile(one.source, "mutant", "exec")


def test_text_beside_the_edit_stays(project: Project) -> None:
    """Umlauts before an edit do not shift it; comments and the header stay."""
    snippet = project.snippet('print("äöü", queue.get(timeout=1))  # größer\n')
    (mutant,) = mutants(snippet)
    assert 'print("äöü", queue.get())  # größer' in mutant.source
    assert mutant.name.startswith('no limit: print("äöü"')
