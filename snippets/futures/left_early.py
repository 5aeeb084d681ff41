"""Leaving its with block ends a Pool's tasks; an executor waits."""

import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def task(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


def main() -> tuple[bool, bool]:
    with Pool(1) as pool:
        async_result = pool.apply_async(task, (60,))
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, 0.1)
    return async_result.ready(), future.done()


if __name__ == "__main__":
    pool, executor = main()
    print("Pool, task done:", pool)
    print("ProcessPoolExecutor, task done:", executor)

# /// script
# [tool.evidence.survivors]
# "swapped: with Pool" = "a ThreadPool gives its tasks up, too"
# "swapped: with Process" = "an executor of threads waits, too"
# ///
