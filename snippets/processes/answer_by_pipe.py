"""A child sends its result into a pipe; the parent takes it out."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def add(answer: Connection) -> None:
    answer.send(40 + 2)


def main() -> object:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=add, args=(sender,))
    child.start()
    sender.close()  # the child has a copy; ours only does harm
    answer: object = receiver.recv()
    child.join()
    return answer


if __name__ == "__main__":
    print(main())
