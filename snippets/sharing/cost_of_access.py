"""Each access to a manager's dict is a message, and costs like one."""

import time
from collections.abc import Callable
from multiprocessing import Manager, RawValue, Value
from typing import Any

TIMES = 1000


def microseconds(
    act: Callable[[int], None], times: int = TIMES
) -> float:
    """Return what one access costs: the middle of three rounds."""
    rounds = []
    for _ in range(3):
        began = time.perf_counter()
        for n in range(times):
            act(n)
        rounds.append(time.perf_counter() - began)
    return sorted(rounds)[1] / times * 1e6


def main() -> dict[str, float]:
    own: dict[int, int] = {}
    raw: Any = RawValue("i", 0)
    value: Any = Value("i", 0)
    many = dict.fromkeys(range(TIMES), 0)
    with Manager() as manager:
        shared = manager.dict()
        one = {
            "a dict": lambda n: own.update({n: n}),
            "RawValue": lambda n: setattr(raw, "value", n),
            "Value": lambda n: setattr(value, "value", n),
            "Manager().dict()": lambda n: shared.update({n: n}),
        }
        costs = {name: microseconds(act) for name, act in one.items()}
        at_once = microseconds(lambda _: shared.update(many), 1)
        return costs | {"its update, by entry": at_once / TIMES}


if __name__ == "__main__":
    for name, each in main().items():
        print(f"{name:20} {each:9.2f} µs")

# /// script
# [tool.evidence]
# timed = true
# varies = "the times"
# ///
