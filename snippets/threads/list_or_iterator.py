"""Over one list each thread sees all; over one iterator, a share."""

from collections.abc import Iterable, Iterator
from threading import Lock, Thread

lock = Lock()


class Locked(Iterator[int]):
    def __init__(self, source: Iterable[int]) -> None:
        self._source = iter(source)

    def __next__(self) -> int:
        with lock:
            return next(self._source)


def drain(numbers: Iterable[int], got: list[int]) -> None:
    for number in numbers:
        got.append(number)  # noqa: PERF402


def drained_by_two(numbers: Iterable[int]) -> int:
    got: list[int] = []
    threads = [
        Thread(target=drain, args=(numbers, got)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(got)


def main() -> tuple[int, int]:
    ten = list(range(10))
    return drained_by_two(ten), drained_by_two(Locked(ten))


if __name__ == "__main__":
    both = main()
    print("items seen over the list:", both[0])
    print("items seen over the iterator:", both[1])
