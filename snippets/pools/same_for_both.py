"""One function serves a Pool and a ThreadPool."""

import os
from multiprocessing import Pool
from multiprocessing.pool import Pool as AnyPool
from multiprocessing.pool import ThreadPool

parent = 0


def where(_: int) -> bool:
    return os.getpid() == parent


def keep(pid: int) -> None:
    global parent
    parent = pid


def in_parent(pool: AnyPool) -> set[bool]:
    return set(pool.imap_unordered(where, range(4)))


def main() -> dict[str, set[bool]]:
    given = (os.getpid(),)
    with (
        Pool(processes=2, initializer=keep, initargs=given) as pool,
        ThreadPool(
            processes=2, initializer=keep, initargs=given
        ) as other,
    ):
        return {"Pool": in_parent(pool), "ThreadPool": in_parent(other)}


if __name__ == "__main__":
    for name, answers in main().items():
        print(f"{name:10}  tasks run in the parent: {answers}")
