"""A daemon that is printing at the very end takes the program down."""

import atexit
import sys
from io import BufferedWriter, RawIOBase, TextIOWrapper
from threading import Event, Thread

now, printing = Event(), Event()


class SlowTerminal(RawIOBase):
    """Stands for a pipe that is full."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:  # noqa: ARG002
        printing.set()
        Event().wait()  # in here, the lock of the buffer is held
        return 0


def chat() -> None:
    now.wait()
    print("still here", flush=True)


def at_the_end() -> None:
    # Forces the unlucky timing: it prints when all is over.
    now.set()
    printing.wait()


def main() -> None:
    print("main is done", flush=True)
    sys.stdout = TextIOWrapper(BufferedWriter(SlowTerminal()))
    atexit.register(at_the_end)
    Thread(target=chat, daemon=True).start()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "SIGABRT"
# [tool.evidence.survivors]
# "left out: Event()" = "it takes nothing then, and is asked again"
# ///
