"""After a timeout the same result can be asked for again."""

import multiprocessing
from multiprocessing import Event, Pool, synchronize

gate: synchronize.Event


def keep(event: synchronize.Event) -> None:
    global gate
    gate = event


def task() -> int:
    gate.wait()
    return 42


def main() -> tuple[bool, str, int]:
    event = Event()
    with Pool(processes=1, initializer=keep, initargs=(event,)) as pool:
        result = pool.apply_async(task)
        said = ""
        try:
            result.get(timeout=0.2)
        except multiprocessing.TimeoutError as error:
            said = type(error).__name__
        ready = result.ready()
        event.set()
        return ready, said, result.get()


if __name__ == "__main__":
    print(main())
