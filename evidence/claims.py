"""Hold what a page says of its runs against their records.

A fence may state a condition that its page's words rely on::

    ```snippet show="lanes times" holds="processes.wall * 1.3 < threads.wall"
    gil/threads
    gil/processes
    ```

It is read with ``ast``; nothing in it is run. A name is the last part of an id in
the fence; where a name occurs more than once, ``name_1`` is the first of that
name. ``printed`` and ``series`` read what a program printed.
"""

from __future__ import annotations

import ast
import operator
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from evidence.record import Record
from evidence.series import Series

COMPARED: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
}
WORKED_OUT: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
CHOSEN: dict[str, Callable[[Iterable[float]], float]] = {"min": min, "max": max}
# What a record says of itself: its field, and the unit.
FACTS = {
    "wall": ("wall", "s"),
    "cpu": ("cpu_s", "s"),
    "cores_busy": ("cores_busy", "cores"),
    "processes": ("processes", "processes"),
    "threads": ("threads", "threads"),
    "memory": ("peak_memory_bytes", "bytes"),
}
READERS = ("printed", "series")
NUMBER = re.compile(r"(?<![\w.,])-?\d+(?:[,_]\d{3})*(?:\.\d+)?(?:[eE][+-]?\d+)?")


class ClaimError(ValueError):
    """A condition that cannot be read, or asks for what no record holds."""


class _UnknownError(Exception):
    """A fact that this system does not measure."""


@dataclass(frozen=True)
class Judgement:
    """Whether a condition holds, and what its parts were found to be."""

    holds: bool
    values: tuple[str, ...]  # "two_threads.wall is 0.61 s"


class Condition:
    """A condition over named records, read and found sound.

    Raises ClaimError for one that says what conditions cannot say.
    """

    def __init__(self, text: str, names: Iterable[str]) -> None:
        self.text = text
        self._known = set(names)
        self.names: set[str] = set()  # the runs that it is about
        try:
            self._tree = ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError) as error:
            raise ClaimError(f"not an expression: {error}") from None
        self._check(self._tree)
        if not self.names:
            raise ClaimError("says nothing of a run in its fence")

    def judge(self, records: Mapping[str, Record | None]) -> Judgement | None:
        """Return what the records say; None where one of them cannot say it.

        It may not have been run, or a system may not measure what is asked for.
        Raises ClaimError where a record does not hold what is asked for.
        """
        named = {name: records.get(name) for name in self.names}
        ran = {k: v for k, v in named.items() if v and v.status == "passed"}
        if len(ran) < len(named):
            return None
        values: dict[str, str] = {}
        try:
            holds = self._holds(self._tree, ran, values)
        except _UnknownError:
            return None
        except ZeroDivisionError:
            raise ClaimError(f"divides by zero: {'; '.join(values.values())}") from None
        return Judgement(holds, tuple(values.values()))

    def _check(self, node: ast.expr) -> None:
        """Refuse what is no condition."""
        match node:
            case ast.BoolOp(values=parts):
                for part in parts:
                    self._check(part)
            case ast.Compare(left=left, ops=ops, comparators=others) if all(
                type(op) in COMPARED for op in ops
            ):
                for part in (left, *others):
                    self._check_number(part)
            case _:
                raise _odd(node, "is no comparison")

    def _check_number(self, node: ast.expr) -> None:
        """Refuse what does not stand for a number."""
        match node:
            case ast.Constant(value=int() | float()) if not isinstance(
                node.value, bool
            ):
                pass
            case ast.UnaryOp(op=ast.USub(), operand=part):
                self._check_number(part)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in WORKED_OUT:
                self._check_number(left)
                self._check_number(right)
            case ast.Call(
                func=ast.Name(id=name), args=[_, *_] as parts, keywords=[]
            ) if name in CHOSEN:
                for part in parts:
                    self._check_number(part)
            case ast.Attribute(value=ast.Name(id=name), attr=fact) if fact in FACTS:
                self._check_name(name)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr=reader),
                args=[ast.Constant(value=str())],
            ) if reader in READERS:
                self._check_name(name)
                self._check_filter(node, reader)
            case _:
                raise _odd(node, "is no number that a condition can use")

    def _check_name(self, name: str) -> None:
        if name not in self._known:
            known = ", ".join(sorted(self._known))
            raise ClaimError(f"there is no run {name} in its fence, only {known}")
        self.names.add(name)

    def _check_filter(self, call: ast.Call, reader: str) -> None:
        if reader == "printed" and call.keywords:
            raise _odd(call, "takes the words alone")
        for keyword in call.keywords:
            if keyword.arg is None:
                raise _odd(call, "names no column")
            _constant(keyword.value)

    def _holds(
        self, node: ast.expr, records: Mapping[str, Record], values: dict[str, str]
    ) -> bool:
        if isinstance(node, ast.BoolOp):  # all parts, for all are told of
            found = [self._holds(part, records, values) for part in node.values]
            return all(found) if isinstance(node.op, ast.And) else any(found)
        assert isinstance(node, ast.Compare)  # noqa: S101 (checked when it was read)
        numbers = [
            self._number(part, records, values)
            for part in (node.left, *node.comparators)
        ]
        pairs = zip(numbers, node.ops, numbers[1:], strict=False)
        return all(COMPARED[type(op)](one, other) for one, op, other in pairs)

    def _number(
        self, node: ast.expr, records: Mapping[str, Record], values: dict[str, str]
    ) -> float:
        def number(part: ast.expr) -> float:
            return self._number(part, records, values)

        match node:
            case ast.BinOp(left=left, op=op, right=right):
                return WORKED_OUT[type(op)](number(left), number(right))
            case ast.Call(func=ast.Name(id=name), args=parts):
                return CHOSEN[name]([number(part) for part in parts])
            case (
                ast.Attribute(value=ast.Name(id=name))
                | ast.Call(func=ast.Attribute(value=ast.Name(id=name)))
            ):
                value, unit = _read(node, records[name])
                said = ast.unparse(node)
                values[said] = f"{said} is {value:.6g} {unit}".rstrip()
                return value
            case ast.UnaryOp(operand=part) if not isinstance(part, ast.Constant):
                return -number(part)
            case _:
                return _constant(node)


def names_of(ids: Iterable[str]) -> list[str]:
    """Return what a condition calls the runs of a fence, in their order.

    ```python
    from evidence.claims import names_of

    print(names_of(["gil/two_threads", "gil/alone", "gil/two_threads"]))
    #> ['two_threads_1', 'alone', 'two_threads_2']
    ```
    """
    lasts = [one.rpartition("/")[2] for one in ids]
    several = Counter(lasts)
    seen: Counter[str] = Counter()
    names = []
    for last in lasts:
        seen[last] += 1
        names.append(f"{last}_{seen[last]}" if several[last] > 1 else last)
    return names


def _read(node: ast.Attribute | ast.Call, record: Record) -> tuple[float, str]:
    """Return what a condition asks of a record: the number, and its unit."""
    if isinstance(node, ast.Attribute):
        field, unit = FACTS[node.attr]
        value = getattr(record, field)
        if value is None:
            raise _UnknownError
        return float(value), unit
    assert isinstance(node.func, ast.Attribute)  # noqa: S101 (checked when read)
    assert isinstance(node.args[0], ast.Constant)  # noqa: S101 (ditto)
    asked = str(node.args[0].value)
    if node.func.attr == "printed":
        return _printed(record, asked)
    return _middle(
        record, asked, {str(one.arg): _constant(one.value) for one in node.keywords}
    )


def _printed(record: Record, words: str) -> tuple[float, str]:
    """Return the first number after words at the start of a line of output."""
    whole = r"(?!\w)" if words.rstrip()[-1:].isalnum() else ""
    start = re.compile(r"\s+".join(map(re.escape, words.split())) + whole)
    for line in record.stdout.splitlines():
        text = line.strip()
        begun = start.match(text)
        if begun and (number := NUMBER.search(text, begun.end())):
            return float(re.sub("[,_]", "", number[0])), f"(“{text}”)"
    raise ClaimError(f"{record.id} printed no number after “{words}”")


def _middle(
    record: Record, column: str, where: Mapping[str, float]
) -> tuple[float, str]:
    """Return the median of a column in the rows where others have given values."""
    if not record.series:
        raise ClaimError(f"{record.id} has no series")
    series = Series.of(record.series)
    if lost := {column, *where} - set(series.columns):
        raise ClaimError(f"{record.id} has no column {', '.join(sorted(lost))}")
    at = series.columns.index
    found = [
        row[at(column)]
        for run in series.runs
        for row in run
        if all(row[at(name)] == value for name, value in where.items())
    ]
    if not found:
        asked = ", ".join(f"{name} {value:g}" for name, value in where.items())
        raise ClaimError(f"{record.id} has no row with {asked}")
    return median(found), f"(median of {len(found)} rows)"


def _constant(node: ast.expr) -> float:
    """Return a number that is written out; ClaimError for anything else."""
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(
            value, bool
        ):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant() as part):
            return -_constant(part)
        case _:
            raise _odd(node, "is no number")


def _odd(node: ast.expr, why: str) -> ClaimError:
    return ClaimError(f"“{ast.unparse(node)}” {why}")
