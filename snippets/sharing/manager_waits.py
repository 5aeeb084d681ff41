"""All access to a manager's objects goes through one process."""

from multiprocessing import Manager, Process
from multiprocessing.managers import DictProxy


def work(shared: "DictProxy[int, int]", me: int) -> None:
    for turn in range(1500):
        shared[me] = turn


def main() -> dict[int, int]:
    with Manager() as manager:
        shared = manager.dict()
        workers = [
            Process(target=work, args=(shared, n)) for n in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return shared.copy()


if __name__ == "__main__":
    print(sorted(main().items()))

# /// script
# [tool.evidence]
# alone = true
# ///
