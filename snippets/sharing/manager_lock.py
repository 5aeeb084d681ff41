"""A manager's lock makes reading and writing one step."""

from multiprocessing import Manager, Process
from multiprocessing.managers import DictProxy
from threading import Lock

EACH = 500


def count(votes: "DictProxy[str, int]", lock: Lock) -> None:
    for _ in range(EACH):
        with lock:
            votes["yes"] += 1


def main() -> int:
    with Manager() as manager:
        votes, lock = manager.dict(yes=0), manager.Lock()
        both = [
            Process(target=count, args=(votes, lock)) for _ in range(2)
        ]
        for process in both:
            process.start()
        for process in both:
            process.join()
        return votes["yes"]


if __name__ == "__main__":
    print(f"two vote {EACH} times each: {main()}")
