"""Take what a process put, then join it: both come to an end."""

from multiprocessing import Process, Queue

BIG = 1_000_000  # far more than a pipe holds


def put_it(queue: "Queue[bytes]") -> None:
    queue.put(bytes(BIG))


def main() -> tuple[int, int | None]:
    queue: Queue[bytes] = Queue()
    child = Process(target=put_it, args=(queue,))
    child.start()
    size = len(queue.get())
    child.join()
    return size, child.exitcode


if __name__ == "__main__":
    size, exit_code = main()
    print(f"{size:,} bytes were taken")
    print("exit code of the child:", exit_code)
