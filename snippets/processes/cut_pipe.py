"""A message cut off in a pipe of its own is an error, at once."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection

BIG = 10_000_000  # far more than a pipe holds


def send(to_parent: Connection) -> None:
    to_parent.send(bytes(BIG))


def main() -> str:
    receiver, sender = Pipe(duplex=False)
    process = Process(target=send, args=(sender,))
    process.start()
    sender.close()
    receiver.poll(None)  # until its first bytes are in the pipe
    process.terminate()
    process.join()
    try:
        return f"{len(receiver.recv())} bytes"
    except (EOFError, OSError):  # after its size, or in its midst
        return "the message was cut off"


if __name__ == "__main__":
    print(main())
