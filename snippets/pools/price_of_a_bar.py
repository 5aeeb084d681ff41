"""A bar in the parent hardly slows the work."""

import os
import time
from collections.abc import Iterable
from multiprocessing import Pool
from pathlib import Path

from tqdm import tqdm

TASKS = [2_000] * 2_000


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def main() -> dict[str, float]:
    taken = {}
    with Pool(2) as pool, Path(os.devnull).open("w") as nowhere:
        pool.map(compute, range(2))  # both are awake
        for name in ("without a bar", "with a bar"):
            began = time.perf_counter()
            answers: Iterable[int]
            answers = pool.imap_unordered(compute, TASKS, chunksize=20)
            if name == "with a bar":
                answers = tqdm(answers, total=len(TASKS), file=nowhere)
            sum(answers)
            taken[name] = time.perf_counter() - began
    return taken


if __name__ == "__main__":
    for name, seconds in main().items():
        print(f"{name:13}  {seconds:.3f} s")

# /// script
# dependencies = ["tqdm"]
# [tool.evidence]
# timed = true
# varies = "seconds"
# [tool.evidence.survivors]
# "no limit: answers" = "in chunks of one a bar costs no more"
# ///
