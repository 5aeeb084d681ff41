"""Tasks sent in two halves leave one worker idle."""

import multiprocessing
import os

TASKS = [1, 1, 1, 1, 4, 4, 4, 4]  # how long each one is


def task(length: int) -> tuple[int, int]:
    for _ in range(length * 1_500_000):
        pass
    return os.getpid(), length


def main() -> list[list[int]]:
    """Return the lengths of the tasks that each worker did."""
    both = multiprocessing.Barrier(2)  # no head start for the first
    with multiprocessing.Pool(
        processes=2, initializer=both.wait
    ) as pool:
        answers = pool.map(task, TASKS, chunksize=4)
    done: dict[int, list[int]] = {}
    for worker, length in answers:
        done.setdefault(worker, []).append(length)
    return list(done.values())


if __name__ == "__main__":
    for lengths in main():
        print(f"{len(lengths)} tasks, together {sum(lengths)} long")

# /// script
# [tool.evidence]
# timed = true
# [tool.evidence.survivors]
# "no initializer" = "only a late second worker needs it"
# ///
