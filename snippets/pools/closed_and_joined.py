"""close() takes no more tasks; join() waits for those that are in."""

import time
from multiprocessing import Pool


def task() -> int:
    time.sleep(0.1)  # stands for work
    return 42


def main() -> tuple[bool, int]:
    with Pool(2) as pool:
        result = pool.apply_async(task)
        pool.close()
        pool.join()
    return result.ready(), result.get()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
