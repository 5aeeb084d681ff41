"""A process for each task can be ended at its own deadline."""

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def endless() -> str:
    while True:
        pass


def quick() -> str:
    return "done"


def answer(function: Callable[[], str], out: Connection) -> None:
    out.send(function())


def limited(seconds: float, function: Callable[[], str]) -> str:
    """Wait for the answer, not for the end: it may be large."""
    receiver, sender = Pipe(duplex=False)
    process = Process(target=answer, args=(function, sender))
    process.start()
    sender.close()
    try:
        if receiver.poll(seconds):
            return str(receiver.recv())
        process.terminate()
        return "given up, and ended"
    finally:
        process.join()
        receiver.close()


def main() -> list[str]:
    return [limited(20, quick), limited(0.2, endless)]


if __name__ == "__main__":
    for said in main():
        print(said)
