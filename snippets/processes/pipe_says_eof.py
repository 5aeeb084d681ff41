"""A pipe says so when the child ends without an answer."""

import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def give_up(_answer: Connection) -> None:
    sys.exit(3)


def main() -> str:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=give_up, args=(sender,))
    child.start()
    sender.close()  # now the child's end is the only one
    try:
        return f"the answer is {receiver.recv()}"
    except EOFError:
        child.join()
        return f"no answer will come; exit code {child.exitcode}"


if __name__ == "__main__":
    print(main())
