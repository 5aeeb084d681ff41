"""A Pool whose workers are prepared once, results as they come."""

from collections.abc import Iterable
from multiprocessing import Lock, Pool
from multiprocessing.synchronize import Lock as LockType


# --8<-- [start:sheet]
def prepare(shared: LockType) -> None:  # once in each worker
    global lock
    lock = shared


def task(number: int) -> int:
    with lock:  # one worker at a time
        return number + 1


def add_one_to(numbers: Iterable[int]) -> list[int]:
    with Pool(
        processes=2, initializer=prepare, initargs=(Lock(),)
    ) as pool:
        return list(pool.imap_unordered(task, numbers, chunksize=5))


# --8<-- [end:sheet]

lock: LockType


def main() -> list[int]:
    return sorted(add_one_to(range(10)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "no limit" = "chunks decide the cost, not which results come"
# ///
