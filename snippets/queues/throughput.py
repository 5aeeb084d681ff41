"""A message has a price; between processes, each byte has one too."""

import queue
import time
from multiprocessing import Pipe, Process, Queue, SimpleQueue
from threading import Thread
from typing import Any

SIZES = [10**power for power in range(2, 7)]  # 100 B to 1 MB
BYTES, MESSAGES = 12_000_000, 1_500  # of each size, at most


def receive(get: Any, tell: Any) -> None:
    tell(b"awake")
    for _ in SIZES:
        while get():  # b"" ends those of one size
            pass
        tell(b"all of them")


def microseconds(put: Any, told: Any, size: int) -> float:
    message, count = bytes(size), min(MESSAGES, BYTES // size)
    began = time.perf_counter()
    for _ in range(count):
        put(message)
    put(b"")
    told()
    return (time.perf_counter() - began) / count * 1e6


def prices(kind: Any, get: Any, put: Any) -> list[float]:
    done, say = Pipe(duplex=False)
    receiver = kind(target=receive, args=(get, say.send_bytes))
    receiver.start()
    done.recv_bytes()  # it is awake
    found = [microseconds(put, done.recv_bytes, size) for size in SIZES]
    receiver.join()
    return found


def main() -> list[tuple[float, ...]]:
    end, start = Pipe(duplex=False)
    found = [prices(Process, end.recv, start.send)]
    ways: list[Any] = [SimpleQueue(), Queue(), queue.Queue()]
    for kind, way in zip([Process, Process, Thread], ways, strict=True):
        found.append(prices(kind, way.get, way.put))
    return list(zip(SIZES, *found, strict=True))


if __name__ == "__main__":
    print("   bytes        Pipe SimpleQueue       Queue queue.Queue")
    for size, *found in main():
        print(f"{size:8}", *(f"{price:11.1f}" for price in found))

# /// script
# [tool.evidence]
# timed = true
# varies = "microseconds"
# series = "bytes Pipe SimpleQueue Queue queue.Queue"
# ///
