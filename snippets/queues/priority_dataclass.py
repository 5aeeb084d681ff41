"""A dataclass says which fields are compared, and which are not."""

from dataclasses import dataclass, field
from itertools import count
from queue import PriorityQueue
from typing import Any

numbers = count()


@dataclass(order=True)
class Job:
    priority: int
    number: int = field(default_factory=numbers.__next__, init=False)
    what: Any = field(compare=False, kw_only=True)


def main() -> list[str]:
    jobs: PriorityQueue[Job] = PriorityQueue()
    jobs.put(Job(2, what={"do": "wash up"}))
    jobs.put(Job(1, what={"do": "cook"}))
    jobs.put(Job(1, what={"do": "lay the table"}))
    return [jobs.get().what["do"] for _ in range(3)]


if __name__ == "__main__":
    print(*main(), sep="\n")
