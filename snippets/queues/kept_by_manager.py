"""What is put on a manager's queue stays when its sender ends."""

from multiprocessing import Manager, Process
from queue import Queue

BIG = 1_000_000


def put_it(queue: Queue[bytes]) -> None:
    queue.put(bytes(BIG))  # returns when the manager has it


def main() -> tuple[int | None, int]:
    with Manager() as manager:
        queue: Queue[bytes] = manager.Queue()
        child = Process(target=put_it, args=(queue,))
        child.start()
        child.join()  # joined first, and it does not hang
        return child.exitcode, len(queue.get())


if __name__ == "__main__":
    exit_code, size = main()
    print("exit code of the child:", exit_code)
    print(f"then {size:,} bytes were taken")
