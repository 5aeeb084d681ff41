"""Derive, from a snippet's syntax tree, programs that break its claim.

A claim is worth something if its test fails for a program of which it is not true.
Such programs are *mutants*: the snippet with one thing wrong that goes wrong in this
field. A lock is not taken, a ``join`` is left out, a bound is gone, threads stand
where processes stood. Each operator below yields the edits that it knows of; where
an edit leaves no valid program, or none that differs, there is no mutant.

Edits are made in the text, not in the tree: what is not touched stays as it was,
line numbers included, since tests read tracebacks.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from evidence.catalog import Snippet

# Methods that are called for what they do to others, and that one can forget.
CALLS = {
    *("acquire", "release", "notify", "notify_all", "wait", "set", "clear"),
    *("join", "join_thread", "close", "shutdown", "terminate", "kill", "unlink"),
    *("task_done", "cancel", "cancel_join_thread", "interrupt", "abort", "stop"),
}
SENDS = {"put", "put_nowait", "send"}  # of a sentinel
LIMITS = {
    *("timeout", "chunksize", "maxsize", "buffersize", "return_when"),
    *("maxtasksperchild", "max_tasks_per_child"),
}
SWITCHES = {"daemon", "wait", "cancel_futures", "block", "track"}
WORKERS = {"processes", "max_workers"}
POOLS = {"Pool", "ThreadPool", "ProcessPoolExecutor", "ThreadPoolExecutor"}
QUEUES = {"Queue", "LifoQueue", "PriorityQueue", "JoinableQueue"}
SEMAPHORES = {"Semaphore", "BoundedSemaphore"}
# What holds a resource rather than excludes others: left by "finally", not a lock.
HOLDERS = POOLS | {"Manager", "SharedMemoryManager", "Listener", "TaskGroup"}
FUTURES = '__import__("concurrent.futures", fromlist=["_"])'
SWAPPED = {
    "Process": '__import__("threading").Thread',
    "Thread": '__import__("multiprocessing").Process',
    "Pool": '__import__("multiprocessing.pool", fromlist=["_"]).ThreadPool',
    "ThreadPool": '__import__("multiprocessing").Pool',
    "ProcessPoolExecutor": f"{FUTURES}.ThreadPoolExecutor",
    "ThreadPoolExecutor": f"{FUTURES}.ProcessPoolExecutor",
}
NOT_TAKEN = '__import__("contextlib").nullcontext()'
MANY = "999"

Node = TypeVar("Node", bound=ast.AST)
# First byte, byte after the last, and what stands there instead.
Edit = tuple[int, int, str]
# All edits of one mutant.
Edits = list[Edit]


@dataclass(frozen=True)
class Mutant:
    """One wrong program, and what is wrong with it."""

    operator: str
    line: int
    before: str  # the line, without its indentation
    source: str

    @property
    def name(self) -> str:
        """What an explanation calls it: the operator and the line it is about."""
        return f"{self.operator}: {self.before}"

    @property
    def chancy(self) -> bool:
        """Whether timing decides what comes of it, so that one run is not enough."""
        return self.operator in CHANCY


@dataclass(frozen=True)
class Source:
    """A snippet's text and tree, and where each node of it stands."""

    snippet: Snippet

    @cached_property
    def data(self) -> bytes:
        """The text, as the tree's offsets count it."""
        return self.snippet.source.encode()

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.data.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        return starts

    def start(self, node: ast.expr | ast.stmt | ast.keyword) -> int:
        """Return the place of a node's first byte."""
        return self._starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr | ast.stmt | ast.keyword) -> int:
        """Return the place after a node's last byte."""
        line, column = node.end_lineno, node.end_col_offset
        assert line is not None  # noqa: S101 (for the type checker: parsed nodes have it)
        assert column is not None  # noqa: S101 (ditto)
        return self._starts[line - 1] + column

    def instead(self, node: ast.expr | ast.stmt, text: str) -> Edit:
        """Return the edit that puts a text in the place of a node."""
        return self.start(node), self.end(node), text

    def without(self, call: ast.Call, part: ast.expr | ast.keyword) -> Edit:
        """Return the edit that takes an argument out of a call."""
        arguments: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
        parts = sorted(arguments, key=self.start)
        place = parts.index(part)
        if place + 1 < len(parts):
            return self.start(part), self.start(parts[place + 1]), ""
        before = self.end(parts[place - 1]) if place else self.start(part)
        return before, self.end(part), ""

    def of(self, kind: type[Node]) -> Iterator[Node]:
        """Yield all nodes of a kind, in the order of the tree."""
        return (node for node in ast.walk(self.snippet.tree) if isinstance(node, kind))


def mutants(snippet: Snippet) -> list[Mutant]:
    """Return all mutants of a snippet, by line."""
    source = Source(snippet)
    original = ast.dump(snippet.tree)
    found: dict[str, Mutant] = {}
    for operator, edits_of in OPERATORS.items():
        for edits in edits_of(source):
            text = _edited(source.data, edits)
            if text not in found and _differs(text, original):
                line = source.data.count(b"\n", 0, edits[0][0]) + 1
                before = snippet.source.splitlines()[line - 1].strip()
                found[text] = Mutant(operator, line, before, text)
    return sorted(found.values(), key=lambda one: (one.line, one.operator))


def _edited(data: bytes, edits: Edits) -> str:
    for start, end, text in sorted(edits, reverse=True):
        data = data[:start] + text.encode() + data[end:]
    return data.decode()


def _differs(text: str, original: str) -> bool:
    """Tell whether a text is a program, and another one than this tree's dump."""
    try:
        tree = ast.parse(text)
        compile(tree, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return ast.dump(tree) != original


def _not_taken(source: Source) -> Iterator[Edits]:
    """Do not take a lock, a semaphore or a condition."""
    holders = _made_by(source, HOLDERS)
    for item in source.of(ast.withitem):
        expr = item.context_expr
        named = isinstance(expr, (ast.Name, ast.Attribute, ast.Subscript))
        locked = isinstance(expr, ast.Call) and _called(expr) == "get_lock"
        held = item.optional_vars or ast.unparse(expr) in holders
        if (named or locked) and not held:
            yield [source.instead(expr, NOT_TAKEN)]


def _left_out(source: Source) -> Iterator[Edits]:
    """Leave out a join, close, shutdown, task_done, cancel, notify, set or wait."""
    for statement, call in _statements(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr in CALLS:
            yield [source.instead(statement, "pass")]


def _no_sentinel(source: Source) -> Iterator[Edits]:
    """Tell nobody that nothing more comes."""
    for statement, call in _statements(source):
        if _called(call) in SENDS and call.args and _is_sentinel(call.args[0]):
            yield [source.instead(statement, "pass")]


def _no_limit(source: Source) -> Iterator[Edits]:
    """Set no bound, no timeout, no chunk size."""
    for call in source.of(ast.Call):
        for keyword in call.keywords:
            if keyword.arg in LIMITS:
                yield [source.without(call, keyword)]
        if _called(call) in QUEUES and call.args:
            yield [source.without(call, call.args[0])]
        if _called(call) in SEMAPHORES and call.args:
            yield [source.instead(call.args[0], MANY)]


def _turned_round(source: Source) -> Iterator[Edits]:
    """Turn a switch round: daemon, wait, cancel_futures, block."""
    for call in source.of(ast.Call):
        for keyword in call.keywords:
            if keyword.arg in SWITCHES and isinstance(keyword.value, ast.Constant):
                yield [source.instead(keyword.value, str(not keyword.value.value))]
    for node in source.of(ast.Assign):
        target, value = node.targets[0], node.value
        daemon = isinstance(target, ast.Attribute) and target.attr == "daemon"
        if daemon and isinstance(value, ast.Constant):
            yield [source.instead(value, str(not value.value))]


def _one_worker(source: Source) -> Iterator[Edits]:
    """Give a pool one worker, so that tasks run one after another."""
    for call in source.of(ast.Call):
        counts = [k.value for k in call.keywords if k.arg in WORKERS]
        if _called(call) in POOLS and not counts:
            counts = call.args[:1]
        if _called(call) in POOLS and counts:
            yield [source.instead(counts[0], "1")]


def _one_by_one(source: Source) -> Iterator[Edits]:
    """Start workers one after another instead of together."""
    for statement, call in _statements(source):
        if _called(call) == "start" and not call.args and not call.keywords:
            assert isinstance(call.func, ast.Attribute)  # noqa: S101 (or not "start")
            worker = ast.unparse(call.func.value)
            if worker in _made_by(source, {"Timer"}):
                continue
            yield [source.instead(statement, f"{worker}.start(); {worker}.join()")]


def _swapped(source: Source) -> Iterator[Edits]:
    """Put threads where processes stood, or processes where threads did."""
    for kind, other in SWAPPED.items():
        uses = [call.func for call in source.of(ast.Call) if _called(call) == kind]
        uses += [
            b for c in source.of(ast.ClassDef) for b in c.bases if _last(b) == kind
        ]
        if edits := [source.instead(use, other) for use in uses if _global(use)]:
            yield edits


def _no_initializer(source: Source) -> Iterator[Edits]:
    """Start workers without their initializer."""
    for call in source.of(ast.Call):
        found = {k.arg: k for k in call.keywords}
        if first := found.get("initializer"):
            edits = [source.instead(first.value, "None")]
            if arguments := found.get("initargs"):
                edits.append(source.instead(arguments.value, "()"))
            yield edits


def _no_guard(source: Source) -> Iterator[Edits]:
    """Have the main guard let everybody in."""
    if not source.snippet.uses_processes:
        return
    for node in source.of(ast.If):
        if ast.unparse(node.test) == "__name__ == '__main__'":
            yield [source.instead(node.test, "True")]


def _no_finally(source: Source) -> Iterator[Edits]:
    """Leave out what is to be done in any case."""
    for node in source.of(ast.Try):
        if node.finalbody:
            first, last = node.finalbody[0], node.finalbody[-1]
            yield [(source.start(first), source.end(last), "pass")]


def _not_shared(source: Source) -> Iterator[Edits]:
    """Make a value an ordinary one, of which each process has its own."""
    for call in source.of(ast.Call):
        name = _called(call)
        if name == "Value" and len(call.args) > 1:
            value = ast.unparse(call.args[1])
            plain = f'__import__("types").SimpleNamespace(value={value})'
            yield [source.instead(call, plain)]
        elif name in ("dict", "list") and isinstance(call.func, ast.Attribute):
            yield [source.instead(call.func, name)]


def _asked_once(source: Source) -> Iterator[Edits]:
    """Do not look at a condition again after the wait."""
    for node in source.of(ast.While):
        waits = (c for b in node.body for c in ast.walk(b) if isinstance(c, ast.Call))
        if any(_called(call) == "wait" for call in waits):
            start = source.start(node)
            yield [(start, start + len("while"), "if")]


def _one_notified(source: Source) -> Iterator[Edits]:
    """Wake one waiter instead of all."""
    for call in source.of(ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "notify_all":
            name = ast.unparse(call.func.value)
            yield [source.instead(call.func, f"{name}.notify")]


OPERATORS: dict[str, Callable[[Source], Iterator[Edits]]] = {
    "not taken": _not_taken,
    "left out": _left_out,
    "no sentinel": _no_sentinel,
    "no limit": _no_limit,
    "turned round": _turned_round,
    "one worker": _one_worker,
    "one by one": _one_by_one,
    "swapped": _swapped,
    "no initializer": _no_initializer,
    "no guard": _no_guard,
    "no finally": _no_finally,
    "not shared": _not_shared,
    "asked once": _asked_once,
    "one notified": _one_notified,
}
# What each makes wrong, in words: the first line of its docstring.
DESCRIBED = {
    name: (operator.__doc__ or "").partition("\n")[0].rstrip(".")
    for name, operator in OPERATORS.items()
}
CHANCY = {"not taken", "asked once", "one notified", "no limit", "one by one"}


def _statements(source: Source) -> Iterator[tuple[ast.Expr, ast.Call]]:
    """Yield each call, awaited or not, that is a statement of its own."""
    for statement in source.of(ast.Expr):
        value = statement.value
        inner = value.value if isinstance(value, ast.Await) else value
        if isinstance(inner, ast.Call):
            yield statement, inner


def _called(call: ast.Call) -> str:
    return _last(call.func)


def _last(expr: ast.expr) -> str:
    """Return the last part of a dotted name; nothing for any other expression."""
    if isinstance(expr, ast.Attribute):
        return expr.attr
    return expr.id if isinstance(expr, ast.Name) else ""


def _global(expr: ast.expr) -> bool:
    """Tell whether a name is a module's: a context's Process has no other kind."""
    if isinstance(expr, ast.Attribute):
        return _last(expr.value) in {"multiprocessing", "mp", "threading", "futures"}
    return isinstance(expr, ast.Name)


def _is_sentinel(expr: ast.expr) -> bool:
    if isinstance(expr, ast.Constant):
        return expr.value is None
    return isinstance(expr, ast.Name) and expr.id.isupper()


def _made_by(source: Source, kinds: set[str]) -> set[str]:
    """Return the names that are assigned what one of these calls returns."""
    given = [(t, node.value) for node in source.of(ast.Assign) for t in node.targets]
    given += [(n.target, n.value) for n in source.of(ast.AnnAssign) if n.value]
    return {
        ast.unparse(target)
        for target, value in given
        if isinstance(value, ast.Call) and _called(value) in kinds
    }
