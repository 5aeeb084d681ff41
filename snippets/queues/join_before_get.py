"""A process does not end while what it put is not taken."""

from multiprocessing import Process, Queue

BIG = 1_000_000  # far more than a pipe holds


def put_it(queue: "Queue[bytes]") -> None:
    queue.put(bytes(BIG))


def main() -> tuple[bool, int, bool]:
    queue: Queue[bytes] = Queue()
    child = Process(target=put_it, args=(queue,))
    child.start()
    child.join(timeout=1)  # without a timeout: forever
    stuck = child.is_alive()
    size = len(queue.get())
    child.join()
    return stuck, size, child.is_alive()


if __name__ == "__main__":
    stuck, size, alive = main()
    print("joined first: still running after 1 s:", stuck)
    print(f"then {size:,} bytes were taken")
    print("joined again: still running:", alive)
