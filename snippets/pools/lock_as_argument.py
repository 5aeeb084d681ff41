"""A lock cannot be an argument of a pool's task."""

from multiprocessing import Lock, Pool, synchronize


def task(lock: synchronize.Lock) -> None:
    with lock:
        print("I have the lock")


def main() -> None:
    lock = Lock()
    with Pool(2) as pool:
        pool.map(task, [lock, lock])


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "not taken" = "no task ever runs, whatever it does"
# ///
