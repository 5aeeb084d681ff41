"""A program waits at its end for children that are no daemons."""

import time
from multiprocessing import Process


def work() -> None:
    time.sleep(0.3)  # stands for work
    print("the child is done", flush=True)


def main() -> None:
    Process(target=work).start()
    print("the program is at its end", flush=True)


if __name__ == "__main__":
    main()
