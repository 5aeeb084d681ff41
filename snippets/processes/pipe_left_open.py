"""A parent that keeps the sending end open never sees its end."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def divide(answer: Connection) -> None:
    answer.send(1 / 0)


def main() -> object:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=divide, args=(sender,))
    child.start()
    child.join()  # it is gone, but "sender" is still open here
    if not receiver.poll(1):  # recv() would wait forever
        raise TimeoutError("no answer, and no end of the pipe")
    answer: object = receiver.recv()
    return answer


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
