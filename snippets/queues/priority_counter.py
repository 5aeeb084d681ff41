"""A running number between priority and job decides every tie."""

from itertools import count
from queue import PriorityQueue


def main() -> list[str]:
    number = count()  # next(number) never gives the same twice
    jobs: PriorityQueue[tuple[int, int, dict[str, str]]]
    jobs = PriorityQueue()
    for priority, what in [
        (2, "wash up"),
        (1, "cook"),
        (2, "dry up"),
        (1, "lay the table"),
    ]:
        jobs.put((priority, next(number), {"do": what}))
    return [jobs.get()[2]["do"] for _ in range(4)]


if __name__ == "__main__":
    print(*main(), sep="\n")
