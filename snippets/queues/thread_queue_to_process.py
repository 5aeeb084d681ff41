"""A queue.Queue does not lead from one process to another."""

from multiprocessing import Process
from queue import Queue


def put_tea(queue: Queue[str]) -> None:
    queue.put("tea")
    print("child: tea is put", flush=True)


def main() -> list[str]:
    queue: Queue[str] = Queue()
    child = Process(target=put_tea, args=(queue,))
    child.start()
    child.join()
    return list(queue.queue)


if __name__ == "__main__":
    found = main()
    print("parent finds:", found, flush=True)
    assert found == ["tea"]

# /// script
# [tool.evidence.fails]
# "fork" = "AssertionError"
# "spawn forkserver" = "TypeError"
# [tool.evidence.survivors]
# "one by one" = "it is joined at once anyway"
# ///
