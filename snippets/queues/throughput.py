"""A message has a price of its own, and each byte has one as well."""

import time
from collections.abc import Callable
from multiprocessing import Pipe, Process, Queue

SIZES = [10**power for power in range(2, 8)]  # 100 B to 10 MB
BYTES = 40_000_000  # to send with each size, at most
MESSAGES = 10_000  # ditto
Send = Callable[[bytes], None]


def answer(take: Callable[[], bytes], tell: Send) -> None:
    """Take messages; tell when each batch, ended by b"", is whole."""
    tell(b"awake")
    for _ in SIZES:
        while take():
            pass
        tell(b"all of them")


def speed(send: Send, told: Callable[[], bytes], size: int) -> float:
    """Return how many megabytes arrive in a second."""
    message, count = bytes(size), min(MESSAGES, BYTES // size)
    began = time.perf_counter()
    for _ in range(count):
        send(message)
    send(b"")
    told()
    return count * size / 1e6 / (time.perf_counter() - began)


def sweep(take: Callable[[], bytes], send: Send) -> list[float]:
    done, say = Pipe(duplex=False)
    worker = Process(target=answer, args=(take, say.send_bytes))
    worker.start()
    done.recv_bytes()  # it is awake
    speeds = [speed(send, done.recv_bytes, size) for size in SIZES]
    worker.join()
    return speeds


def main() -> list[tuple[int, float, float]]:
    inbox, outbox = Pipe(duplex=False)
    queue: Queue[bytes] = Queue()
    speeds = sweep(inbox.recv, outbox.send), sweep(queue.get, queue.put)
    return list(zip(SIZES, *speeds, strict=True))


if __name__ == "__main__":
    print("   bytes  Pipe MB/s  Queue MB/s")
    for size, by_pipe, by_queue in main():
        print(f"{size:8}  {by_pipe:9.2f}  {by_queue:10.2f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "speeds"
# series = "bytes Pipe Queue"
# ///
