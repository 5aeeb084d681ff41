"""A process for each task can be ended at its own deadline."""

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def endless() -> str:
    while True:
        pass


def quick() -> str:
    return "done"


def send_result(function: Callable[[], str], out: Connection) -> None:
    out.send(function())


def limited(seconds: float, function: Callable[[], str]) -> str:
    """Wait for the result, not for the end: it may be large."""
    receiver, sender = Pipe(duplex=False)
    process = Process(target=send_result, args=(function, sender))
    with receiver:
        with sender:
            process.start()
        try:
            if receiver.poll(seconds):
                return str(receiver.recv())
            return "given up, and ended"
        finally:
            process.kill()  # if it is still there
            process.join()


def main() -> list[str]:
    return [limited(20, quick), limited(0.2, endless)]


if __name__ == "__main__":
    for said in main():
        print(said)
