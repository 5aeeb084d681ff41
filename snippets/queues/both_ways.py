"""A pipe of two-way ends: each side can ask and answer."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def waiter(guest: Connection) -> None:
    guest.send("tea or coffee?")
    order = guest.recv()
    guest.send(f"one {order}, please take it")
    guest.close()


def main() -> list[str]:
    ours, theirs = Pipe()  # duplex: both ends send and receive
    process = Process(target=waiter, args=(theirs,))
    process.start()
    theirs.close()  # only the child's copy stays: its end is seen
    said = [ours.recv()]
    ours.send("tea")
    said.append(ours.recv())
    try:
        ours.recv()
    except EOFError:
        said.append("(EOFError: the waiter has gone)")
    process.join()
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
