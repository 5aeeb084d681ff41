"""One profile a worker, named by its pid, merged into one table."""

import os
import pstats
import tempfile
from cProfile import Profile
from multiprocessing import Barrier, Pool, synchronize
from pathlib import Path

profile = Profile()  # each worker has its own
both: synchronize.Barrier


def begin(barrier: synchronize.Barrier) -> None:
    global both
    both = barrier


def cold(number: int) -> int:
    return number + 1


def hot(rounds: int) -> int:
    return sum(number * number % 7 for number in range(rounds))


def work(rounds: int) -> int:
    return cold(hot(rounds))


def profiled(folder: str, rounds: int) -> int:
    both.wait(20)  # so that each worker gets a task
    result = profile.runcall(work, rounds)
    # After each task: the pool ends its workers without a word.
    profile.dump_stats(Path(folder, f"{os.getpid()}.prof"))
    return result


def main() -> tuple[int, pstats.StatsProfile]:
    with tempfile.TemporaryDirectory() as place:
        with Pool(2, initializer=begin, initargs=(Barrier(2),)) as pool:
            pool.starmap(profiled, [(place, 50_000)] * 8, chunksize=1)
        first, *others = map(str, Path(place).glob("*.prof"))
        merged = pstats.Stats(first).add(*others)
        return 1 + len(others), merged.get_stats_profile()


if __name__ == "__main__":
    files, table = main()
    print(f"profiles merged: {files}")
    print("function  calls  seconds in all")
    for name in ("work", "hot", "cold"):
        row = table.func_profiles[name]
        print(f"{name:8}  {row.ncalls:>5}  {row.cumtime:14.2f}")

# /// script
# [tool.evidence]
# varies = "seconds"
# ///
