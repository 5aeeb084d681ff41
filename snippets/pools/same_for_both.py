"""One function serves a Pool and a ThreadPool."""

import os
from multiprocessing import Pool
from multiprocessing.pool import Pool as AnyPool
from multiprocessing.pool import ThreadPool


def where(_: int) -> int:
    return os.getpid()


def in_parent(pool: AnyPool) -> set[bool]:
    parent = os.getpid()
    return {
        pid == parent for pid in pool.imap_unordered(where, range(4))
    }


def main() -> dict[str, set[bool]]:
    with Pool(2) as pool, ThreadPool(2) as other:
        return {"Pool": in_parent(pool), "ThreadPool": in_parent(other)}


if __name__ == "__main__":
    for name, answers in main().items():
        print(f"{name:10}  tasks run in the parent: {answers}")
