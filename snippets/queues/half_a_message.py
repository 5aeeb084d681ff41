"""A sender killed while it writes: get does not keep its timeout."""

from multiprocessing import Process, Queue
from queue import Empty
from threading import Thread

BIG = 10_000_000  # bytes; far more than a pipe holds
SECONDS = 0.2


def put_it(queue: "Queue[bytes]") -> None:
    queue.put(bytes(BIG))


def get_it(queue: "Queue[bytes]", lines: list[str]) -> None:
    try:
        lines.append(f"got {len(queue.get(timeout=SECONDS))} bytes")
    except Empty:
        lines.append("Empty")


def main() -> list[str]:
    queue: Queue[bytes] = Queue()
    child = Process(target=put_it, args=(queue,))
    child.start()
    while queue.empty():
        pass  # until the first bytes have come
    child.kill()  # the other bytes never come
    child.join()
    lines: list[str] = []
    getter = Thread(target=get_it, args=(queue, lines), daemon=True)
    getter.start()
    getter.join(timeout=10 * SECONDS)
    if getter.is_alive():
        lines.append(f"get(timeout={SECONDS}) is still waiting")
    return lines


if __name__ == "__main__":
    print(*main(), sep="\n")
