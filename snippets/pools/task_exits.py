"""sys.exit() in a task ends the worker: its result never comes."""

import sys
from multiprocessing import Pool


def read(name: str) -> str:
    if name == "missing":
        sys.exit("no such file")  # SystemExit is no Exception
    return f"{name} was read"


def main() -> str:
    with Pool(1) as pool:
        results = pool.imap_unordered(read, ["missing", "tea"])
        print(next(results), flush=True)
        return results.next(timeout=0.5)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
