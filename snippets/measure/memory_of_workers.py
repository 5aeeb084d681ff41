"""Each worker costs memory, whether there is a core for it or not."""

import os
from multiprocessing import Barrier, Process, synchronize
from pathlib import Path

WORKERS = (1, 2, 4, 8)


def meet(barrier: synchronize.Barrier) -> None:
    barrier.wait()  # it is there
    barrier.wait()  # it was weighed


def mebibytes(pid: int | None) -> float:
    """Return a process's share of the memory it uses (Linux)."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    line = next(x for x in text.splitlines() if x.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def weigh(count: int) -> float:
    barrier = Barrier(count + 1)
    workers = [
        Process(target=meet, args=(barrier,)) for _ in range(count)
    ]
    for worker in workers:
        worker.start()
    barrier.wait()
    pids = [os.getpid()] + [worker.pid for worker in workers]
    weight = sum(mebibytes(pid) for pid in pids)
    barrier.wait()
    for worker in workers:
        worker.join()
    return weight


def main() -> dict[int, float]:
    return {count: weigh(count) for count in WORKERS}


if __name__ == "__main__":
    print("workers  MiB in all")
    for count, weight in main().items():
        print(f"{count:7}  {weight:10.1f}")

# /// script
# [tool.evidence]
# varies = "sizes"
# series = "workers MiB"
# ///
