"""A forked child that holds the sending end never sees the end."""

import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def listen(receiver: Connection) -> None:
    try:
        while receiver.poll(1):  # recv alone would wait forever
            print("got", receiver.recv())
    except EOFError:
        print("that was all")
    else:
        sys.exit("still waiting, though the parent has closed its end")


def main() -> int | None:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=listen, args=(receiver,))
    child.start()
    receiver.close()
    sender.send("a line")
    sender.close()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    assert main() == 0, "the child never saw the end"

# /// script
# [tool.evidence.fails]
# "fork" = "AssertionError"
# ///
