"""A bounded queue of processes counts from put to get."""

from multiprocessing import Queue
from queue import Full


def main() -> list[str]:
    queue: Queue[int] = Queue(maxsize=2)
    lines = []
    for item in range(3):
        try:
            queue.put(item, timeout=0.1)
            lines.append(f"put {item}")
        except Full:
            lines.append(f"no room for {item}")
    lines.append(f"got {queue.get()}")
    queue.put(2)
    lines.append("put 2")
    lines += [f"got {queue.get()}" for _ in range(2)]
    return lines


if __name__ == "__main__":
    print(*main(), sep="\n")
