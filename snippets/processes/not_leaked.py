"""A program that ends in good order leaves nothing to clean up."""

import sys
from multiprocessing import Queue
from typing import Any


def main() -> None:
    answers: Any = Queue()
    answers.put("done")
    print(answers.get(), flush=True)
    sys.exit(0)  # an exception: everything registered for exit is done


if __name__ == "__main__":
    main()
