"""A function for atexit is too late to submit anything."""

import atexit
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def save() -> None:
    try:
        print("saved", pool.submit(abs, -7).result())
    except RuntimeError as error:
        print("not saved:", error)


def main() -> int:
    return pool.submit(abs, -5).result()


if __name__ == "__main__":
    atexit.register(save)
    print("main:", main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "processes come too late, too"
# ///
