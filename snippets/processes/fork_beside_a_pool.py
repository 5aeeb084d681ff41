"""A pool has threads of its own, and a fork beside them warns."""

import threading
import warnings
from multiprocessing import Pool, Process


def hello() -> None:
    print("hello from the child")


def main() -> tuple[int, list[str]]:
    with Pool(1), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        threads = threading.active_count()
        child = Process(target=hello)
        child.start()
        child.join()
    return threads, [str(warning.message) for warning in caught]


if __name__ == "__main__":
    threads, warned = main()
    print("threads in the parent:", threads)
    print(*warned or ["no warning"], sep="\n")

# /// script
# [tool.evidence]
# varies = "the number of the process"
# ///
