"""PriorityQueue does not keep the order of equal items."""

from dataclasses import dataclass, field
from queue import PriorityQueue


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


def main() -> list[str]:
    jobs: PriorityQueue[Job] = PriorityQueue()
    for name in "abcde":
        jobs.put(Job(1, name))
    return [jobs.get().name for _ in range(5)]


if __name__ == "__main__":
    print("put: a b c d e")
    print("got:", *main())
