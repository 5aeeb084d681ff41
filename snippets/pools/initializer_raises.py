"""A pool whose initializer raises makes new workers forever."""

from multiprocessing import Pool, Semaphore, synchronize
from multiprocessing.pool import AsyncResult


def open_database(born: synchronize.Semaphore) -> None:
    born.release()
    raise ConnectionError("no database")


def main() -> int:
    born = Semaphore(0)
    with Pool(
        processes=1, initializer=open_database, initargs=(born,)
    ) as pool:
        result: AsyncResult[int] = pool.apply_async(abs, (-42,))
        for number in (1, 2, 3):
            born.acquire(timeout=20)
            print("worker", number, "was born", flush=True)
        return result.get(timeout=0.1)  # without: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# [tool.evidence.survivors]
# "no limit: born.acquire" = "the limit ends a run that went wrong"
# ///
