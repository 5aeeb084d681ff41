"""Answers of imap that nobody reads pile up in the parent."""

import time
from multiprocessing import Pool


class Answer:
    arrived = 0  # counted in the parent, where answers are unpickled

    def __init__(self, number: int) -> None:
        self.number = number

    def __setstate__(self, state: dict[str, int]) -> None:
        self.__dict__.update(state)
        Answer.arrived += 1


def wait_for(count: int) -> None:
    deadline = time.monotonic() + 20
    while Answer.arrived < count and time.monotonic() < deadline:
        time.sleep(0.01)


def main() -> tuple[int, int]:
    with Pool(2) as pool:
        answers = pool.imap(Answer, range(100))
        next(answers)
        wait_for(100)  # stands for a slow reader
        return 1, Answer.arrived


if __name__ == "__main__":
    read, arrived = main()
    print("answers read:", read)
    print("answers in memory:", arrived)
