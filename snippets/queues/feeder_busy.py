"""put returns at once; a thread of the queue pickles and writes."""

from multiprocessing import Process, Queue, SimpleQueue

NUMBERS = list(range(1_000_000))
LISTS = 4


def take(queue: "Queue[list[int]]", go: "SimpleQueue[bool]") -> None:
    go.get()
    for _ in range(LISTS):
        queue.get()
    print("reader: all taken", flush=True)


def main() -> None:
    queue: Queue[list[int]] = Queue()
    go: SimpleQueue[bool] = SimpleQueue()
    reader = Process(target=take, args=(queue, go), name="reader")
    reader.start()
    for _ in range(LISTS):
        queue.put(NUMBERS)
    print("main: all put", flush=True)
    go.put(True)
    reader.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# alone = true
# ///
