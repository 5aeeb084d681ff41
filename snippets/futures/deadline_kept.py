"""A deadline that holds: give up waiting, then end the workers."""

import time
from concurrent.futures import ProcessPoolExecutor


def task() -> None:
    time.sleep(60)  # stands for a task that does not come back


def main() -> list[str]:
    said = []
    with ProcessPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task)
        try:
            future.result(timeout=0.1)
        except TimeoutError:
            said.append("gave up waiting")
            pool.kill_workers()
        said.append(type(future.exception()).__name__)
    said.append("left the with block")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# requires-python = ">=3.14"
# ///
