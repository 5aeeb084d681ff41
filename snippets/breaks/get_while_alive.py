"""get with a timeout, and a look at the sender: its end is noticed."""

import os
import signal
from multiprocessing import Process, Queue
from queue import Empty


def answers(results: "Queue[int]") -> None:
    results.put(42)


def dies(_results: "Queue[int]") -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def get_from(results: "Queue[int]", child: Process) -> int:
    while True:
        ended = not child.is_alive()  # before the last look
        try:
            return results.get(timeout=0.1)
        except Empty:
            if ended:
                message = f"the sender ended with {child.exitcode}"
                raise RuntimeError(message) from None


def main() -> list[str]:
    lines = []
    for target in (answers, dies):
        results: Queue[int] = Queue()
        child = Process(target=target, args=(results,))
        child.start()
        try:
            lines.append(f"result: {get_from(results, child)}")
        except RuntimeError as error:
            lines.append(f"RuntimeError: {error}")
        child.join()
    return lines


if __name__ == "__main__":
    print(*main(), sep="\n")
