"""A lock made at the top of the file is the parent's only in a fork."""

from multiprocessing import Lock, Pool

lock = Lock()  # made again where the worker imports this file


def task() -> bool:
    return lock.acquire(block=False)


def main() -> bool:
    """Return whether a worker got the lock that the parent holds."""
    with lock, Pool(1) as pool:
        return pool.apply(task)


if __name__ == "__main__":
    got = main()
    print("the parent holds the lock, and a worker got it:", got)
    assert not got

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
