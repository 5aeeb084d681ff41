"""The longer a task, the less does the price of sending it count."""

import time
from multiprocessing import Pool

TASKS = 240
ROUNDS = (1, 30, 100, 300, 1_000, 3_000, 10_000)  # in one task
CHUNKS = (1, 60)
WORKERS = 2


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def main() -> list[tuple[float, ...]]:
    """Return rounds; microseconds a task by loop, and by chunk size."""
    table = []
    with Pool(WORKERS) as pool:
        pool.map(compute, [1] * WORKERS, chunksize=1)  # awake
        for rounds in ROUNDS:
            tasks = [rounds] * TASKS
            began = time.perf_counter()
            for task in tasks:
                compute(task)
            times = [time.perf_counter() - began]
            for chunk in CHUNKS:
                began = time.perf_counter()
                pool.map(compute, tasks, chunksize=chunk)
                times.append(time.perf_counter() - began)
            each = (1e6 * taken / TASKS for taken in times)
            table.append((rounds, *each))
    return table


def even(table: list[tuple[float, ...]], column: int) -> float:
    """Return the longest task measured with which the loop won."""
    lost = [row[1] for row in table if row[column] >= row[1]]
    return max(lost, default=0.0)


if __name__ == "__main__":
    table = main()
    print("rounds      loop  chunks of 1  chunks of 60")
    for rounds, loop, ones, sixties in table:
        print(f"{rounds:6}  {loop:8.2f}  {ones:11.2f}  {sixties:12.2f}")
    for column, chunk in enumerate(CHUNKS, start=2):
        length = even(table, column)
        print(f"chunks of {chunk}: the loop won up to {length:.1f} us")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "rounds loop chunks_of_1 chunks_of_60"
# ///
