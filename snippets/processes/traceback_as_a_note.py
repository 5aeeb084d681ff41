"""A note takes the child's traceback along with the exception."""

import traceback
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def divide(answer: Connection) -> None:
    try:
        answer.send(1 / 0)
    except Exception as error:
        error.add_note("In the child:\n" + traceback.format_exc())
        answer.send(error)


def main() -> object:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=divide, args=(sender,))
    child.start()
    sender.close()
    answer: object = receiver.recv()
    child.join()
    if isinstance(answer, Exception):
        raise answer
    return answer


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "ZeroDivisionError"
# ///
