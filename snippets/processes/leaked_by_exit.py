"""os._exit leaves no time to remove a queue's three semaphores."""

import os
from multiprocessing import Queue
from typing import Any


def main() -> None:
    answers: Any = Queue()
    answers.put("done")
    print(answers.get(), flush=True)
    os._exit(0)  # some libraries end a program like this


if __name__ == "__main__":
    main()
