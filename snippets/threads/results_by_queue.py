"""A queue brings each result, or error, as soon as it is there."""

from queue import Queue
from threading import Thread

Answer = tuple[str, int | Exception]


def ask(text: str, answers: Queue[Answer]) -> None:
    try:
        answers.put((text, int(text)))
    except ValueError as error:  # else get() would wait for ever
        answers.put((text, error))


def main() -> dict[str, int | Exception]:
    answers: Queue[Answer] = Queue()
    texts = ["1", "two", "3"]
    threads = [Thread(target=ask, args=(t, answers)) for t in texts]
    for thread in threads:
        thread.start()
    found = dict(answers.get() for _ in texts)  # as they come
    for thread in threads:
        thread.join()
    return found


if __name__ == "__main__":
    for text, answer in sorted(main().items()):
        print(text, "->", answer)
