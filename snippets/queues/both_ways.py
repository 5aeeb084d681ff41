"""A pipe of two-way ends: each side can ask and answer."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def waiter(guest: Connection, other_end: Connection) -> None:
    other_end.close()  # it is the parent's; this is a copy of it
    guest.send("tea or coffee?")
    try:
        while True:
            guest.send(f"one {guest.recv()}, please take it")
    except EOFError:
        print("(EOFError: the guest has gone)", flush=True)


def main() -> int | None:
    ours, theirs = Pipe()  # duplex: both ends send and receive
    process = Process(target=waiter, args=(theirs, ours))
    process.start()
    theirs.close()  # it is the child's
    try:
        print(ours.recv(), flush=True)
        for order in ("tea", "cake"):
            ours.send(order)
            print(ours.recv(), flush=True)
    finally:
        ours.close()  # the waiter is told
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code of the waiter:", main())
