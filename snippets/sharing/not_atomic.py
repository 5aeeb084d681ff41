"""`d[key] += 1` on a manager's dict loses an update."""

from multiprocessing import Manager, Process
from multiprocessing.managers import DictProxy
from threading import Barrier


def one(both_have_read: Barrier) -> int:
    both_have_read.wait()  # forces the unlucky timing
    return 1


def count(votes: "DictProxy[str, int]", barrier: Barrier) -> None:
    votes["yes"] += one(barrier)  # one message reads, another writes


def main() -> int:
    with Manager() as manager:
        votes = manager.dict(yes=0)
        barrier = manager.Barrier(2)
        both = [
            Process(target=count, args=(votes, barrier))
            for _ in range(2)
        ]
        for process in both:
            process.start()
        for process in both:
            process.join()
        return votes["yes"]


if __name__ == "__main__":
    yes = main()
    assert yes == 2, f"two have voted, and there is {yes} vote"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
