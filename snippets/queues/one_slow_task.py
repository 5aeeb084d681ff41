"""While one worker has the slow task, the other does all the rest."""

from queue import Queue
from threading import Event, Thread

TASKS = range(6)


def worker(
    tasks: Queue[int | None], rest_done: Event, done: list[int]
) -> None:
    while (task := tasks.get()) is not None:
        if task == 0:
            rest_done.wait()  # as slow as all the others together
        elif task == TASKS[-1]:
            rest_done.set()
        done.append(task)


def main() -> list[list[int]]:
    tasks: Queue[int | None] = Queue()
    for task in [*TASKS, None, None]:
        tasks.put(task)
    rest_done = Event()
    done: list[list[int]] = [[], []]
    threads = [
        Thread(target=worker, args=(tasks, rest_done, mine))
        for mine in done
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(done)


if __name__ == "__main__":
    print(main())
