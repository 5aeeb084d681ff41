"""A small item fits into the pipe: joined first, it still works."""

from multiprocessing import Process, Queue

SMALL = 1_000


def put_it(queue: "Queue[bytes]") -> None:
    queue.put(bytes(SMALL))


def main() -> tuple[int | None, int]:
    queue: Queue[bytes] = Queue()
    child = Process(target=put_it, args=(queue,))
    child.start()
    child.join()
    return child.exitcode, len(queue.get())


if __name__ == "__main__":
    exit_code, size = main()
    print("joined first, exit code:", exit_code)
    print(f"then {size:,} bytes were taken")

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined at once anyway"
# ///
