"""A program that ends in good order leaves nothing to clean up."""

import sys
from multiprocessing import Queue


def main() -> None:
    results: Queue[str] = Queue()
    results.put("done")
    print(results.get(), flush=True)
    sys.exit(0)  # an exception: everything registered for exit is done


if __name__ == "__main__":
    main()
