"""A queue brings each result, or error, as soon as it is there."""

from queue import Queue
from threading import Thread

Result = tuple[str, int | Exception]


def ask(text: str, results: Queue[Result]) -> None:
    try:
        results.put((text, int(text)))
    except ValueError as error:  # else get() would wait forever
        results.put((text, error))


def main() -> dict[str, int | Exception]:
    results: Queue[Result] = Queue()
    texts = ["1", "two", "3"]
    threads = [Thread(target=ask, args=(t, results)) for t in texts]
    for thread in threads:
        thread.start()
    found = dict(results.get() for _ in texts)  # as they come
    for thread in threads:
        thread.join()
    return found


if __name__ == "__main__":
    for text, result in sorted(main().items()):
        print(text, "->", result)
