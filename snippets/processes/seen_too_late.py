"""A parent that joins in order sees a failure only in its turn."""

import sys
import time
from multiprocessing import Process


def slow() -> None:
    time.sleep(0.6)  # stands for work
    print("slow is done", flush=True)


def broken() -> None:
    sys.exit("there is no tea")


def main() -> None:
    targets = (slow, broken)
    children = [Process(target=t, name=t.__name__) for t in targets]
    for child in children:
        child.start()
    for child in children:
        child.join()
        print(f"{child.name} has ended: {child.exitcode}", flush=True)


if __name__ == "__main__":
    main()
