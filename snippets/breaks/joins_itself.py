"""Joining itself is refused; two that join each other just hang."""

from threading import Barrier, Thread


def end_all(threads: list[Thread], said: list[str]) -> None:
    for thread in threads:
        try:
            thread.join()
        except RuntimeError as error:
            said.append(str(error))


def main() -> tuple[list[str], list[bool]]:
    said: list[str] = []
    alone: list[Thread] = []
    alone.append(Thread(target=end_all, args=(alone, said)))
    alone[0].start()
    alone[0].join()

    ready = Barrier(2)
    pair: list[Thread] = []

    def wait_for(other: int) -> None:
        ready.wait()  # both are under way
        pair[other].join()

    pair += [
        Thread(target=wait_for, args=(other,), daemon=True)
        for other in (1, 0)
    ]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join(timeout=0.2)  # without the timeout: forever
    return said, [thread.is_alive() for thread in pair]


if __name__ == "__main__":
    said, alive = main()
    print("one that joins itself:", *said)
    print("two that join each other still run:", *alive)
