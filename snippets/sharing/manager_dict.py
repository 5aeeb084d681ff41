"""Two processes fill one dictionary, which a third one holds."""

from multiprocessing import Manager, Process
from multiprocessing.managers import DictProxy


def count(lengths: "DictProxy[str, int]", words: list[str]) -> None:
    for word in words:
        lengths[word] = len(word)


def main() -> dict[str, int]:
    with Manager() as manager:
        lengths = manager.dict()
        workers = [
            Process(target=count, args=(lengths, words))
            for words in (["fork", "spawn"], ["forkserver"])
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return lengths.copy()  # a plain dict, to keep


if __name__ == "__main__":
    print(dict(sorted(main().items())))
