"""Tests of conditions: they are read, never run, and judged by records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evidence.claims import ClaimError, Condition, names_of
from evidence.record import Record

RECORD = Record(
    id="topic/one",
    path="snippets/topic/one.py",
    claim="",
    digest="",
    ingredients={},
    variant={},
    command=[],
    status="passed",
    wall_s=[0.5, 0.1, 0.9],
    cpu_s=0.75,
    cores_busy=1.5,
    processes=3,
    threads=7,
    peak_memory_bytes=2048,
    stdout="2 workers  took 1.25 s\n  by  hand: 1,242 of 10_000\ncold -3.5e2\n",
    series={
        "columns": ["workers", "seconds"],
        "runs": [[[1, 4.0], [2, 2.0]], [[1, 5.0], [2, 2.2]], [[1, 4.5], [2, 9.0]]],
    },
)
OTHER = replace(RECORD, id="topic/two", wall_s=[2.0], processes=None)
RECORDS = {"one": RECORD, "two": OTHER}


def judged(text: str) -> bool | None:
    """Return whether a condition holds in the records."""
    found = Condition(text, RECORDS).judge(RECORDS)
    return found.holds if found else None


@pytest.mark.parametrize(
    "text",
    [
        "one.wall * 1.3 < two.wall",
        "one.wall == 0.5",
        "0.4 < one.wall <= 0.5",
        "one.cpu + 1 > 1.7 and one.cores_busy >= 1.5",
        "one.wall > two.wall or one.processes == 3",
        "one.threads - 7 == 0 and one.memory / 1024 == 2",
        "-one.wall < -0.4",
        "max(one.wall, two.wall, 1) == 2 and min(one.wall, 3) == 0.5",
        "one.printed('2 workers') == 1.25",
        'one.printed("2  workers took") == 1.25',
        "one.printed('by hand:') == 1242",
        "one.printed('by hand: 1,242 of') == 10000",
        "one.printed('cold') == -350",
        "one.printed('') == 2",
        "one.series('seconds', workers=1) == 4.5",
        "one.series('seconds', workers=2) * 2 < one.series('seconds', workers=1)",
        "one.series('seconds') == 4.25",
        " one.wall < two.wall ",
    ],
)
def test_holds(text: str) -> None:
    """What the records bear out holds; its opposite does not."""
    assert judged(text) is True
    assert judged(f"1 > 2 and ({text})") is False


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "not an expression"),
        ("one.wall <", "not an expression"),
        ("one.printed(", "not an expression"),
        ("one.wall", "is no comparison"),
        ("1", "is no comparison"),
        ("not one.wall < 2", "is no comparison"),
        ("one.wall in two.wall", "is no comparison"),
        ("one.wall != two.wall", "is no comparison"),
        ("one < two", "“one” is no number"),
        ("one.wall < (two.wall < 1)", "is no number"),
        ("one.wall < True", "“True” is no number"),
        ("one.wall < 'a'", "is no number"),
        ("one.wall < 2j", "is no number"),
        ("one.wall ** 9 < 2", "is no number"),
        ("one.wall % 2 < 2", "is no number"),
        ("one.status < 2", "“one.status” is no number"),
        ("one.__class__ < 2", "is no number"),
        ("one.wall.real < 2", "is no number"),
        ("(lambda: 1)() < one.wall", "is no number"),
        ("__import__('os').getpid() < one.wall", "is no number"),
        ("abs(one.wall) < 2", "is no number"),
        ("min() < one.wall", "is no number"),
        ("min(one.wall, key=2) < 2", "is no number"),
        ("[one.wall][0] < 2", "is no number"),
        ("(x := one.wall) < 2", "is no number"),
        ("one.printed() < 2", "is no number"),
        ("one.printed(2) < 2", "is no number"),
        ("one.printed('a', b=2) < 2", "takes the words alone"),
        ("one.series('seconds', workers='1') < 2", "“'1'” is no number"),
        ("one.series('seconds', **{'a': 1}) < 2", "names no column"),
        ("1 < 2", "says nothing of a run"),
        ("three.wall < one.wall", "there is no run three in its fence, only one, two"),
    ],
)
def test_no_condition(text: str, told: str) -> None:
    """What is no condition is refused before anything is run, with what is odd."""
    with pytest.raises(ClaimError) as caught:
        Condition(text, RECORDS)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("one.printed('nobody') < 2", "topic/one printed no number after “nobody”"),
        ("one.printed('2 work') < 2", "printed no number after “2 work”"),
        ("one.printed('took') < 2", "printed no number after “took”"),
        ("one.series('hours') < 2", "has no column hours"),
        ("one.series('seconds', tasks=1) < 2", "has no column tasks"),
        ("one.series('seconds', workers=3) < 2", "has no row with workers 3"),
        ("one.wall / (two.wall - 2) < 2", "divides by zero: one.wall is 0.5 s"),
    ],
)
def test_not_in_the_record(text: str, told: str) -> None:
    """A condition about something that a record does not hold says what that is."""
    with pytest.raises(ClaimError) as caught:
        judged(text)
    assert told in str(caught.value)


def test_no_series() -> None:
    """A record of a program without rows has none to ask."""
    condition = Condition("one.series('a') < 2", ["one"])
    with pytest.raises(ClaimError, match="topic/one has no series"):
        condition.judge({"one": replace(RECORD, series=None)})


@pytest.mark.parametrize("status", ["not-run", "failed", "timed-out"])
def test_not_judged(status: str) -> None:
    """Nothing is judged by a run that was not made, or failed."""
    condition = Condition("one.wall < two.wall", RECORDS)
    lost = replace(OTHER, status=status)  # type: ignore[arg-type]
    assert condition.judge({"one": RECORD, "two": lost}) is None
    assert condition.judge({"one": RECORD}) is None
    assert judged("two.processes < 2") is None  # not measured on that system


def test_values() -> None:
    """What was compared is told with its unit, each once, whatever came first."""
    text = "one.wall > 1 and two.printed('2 workers') > one.wall > one.memory"
    found = Condition(text, RECORDS).judge(RECORDS)
    assert found
    assert found.holds is False
    assert found.values == (
        "one.wall is 0.5 s",
        "two.printed('2 workers') is 1.25 (“2 workers  took 1.25 s”)",
        "one.memory is 2048 bytes",
    )


def test_names() -> None:
    """A run is called by the last part of its id, numbered where several share it."""
    ids = ["a/one", "a/two", "b/one", "a/one"]
    assert names_of(ids) == ["one_1", "two", "one_2", "one_3"]
