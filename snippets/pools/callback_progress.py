"""A callback runs in a thread of the parent, as an answer comes."""

import threading
from multiprocessing import Pool


class Progress:
    def __init__(self) -> None:
        self.done = 0
        self.threads: set[int] = set()

    def step(self, _: int) -> None:
        self.done += 1  # one thread calls it: no lock is needed
        self.threads.add(threading.get_ident())
        print("done:", self.done, flush=True)


def square(number: int) -> int:
    return number * number


def main() -> Progress:
    progress = Progress()
    with Pool(2) as pool:
        for number in range(4):
            pool.apply_async(square, (number,), callback=progress.step)
        pool.close()
        pool.join()  # else the block would end before the tasks
    return progress


if __name__ == "__main__":
    threads = main().threads
    print("threads that called:", len(threads))
    print("main was one of them:", threading.get_ident() in threads)
