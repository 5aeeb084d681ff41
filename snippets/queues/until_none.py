"""iter(queue.get, None) takes until a None comes, and no further."""

from queue import Queue


def main() -> tuple[list[object], int]:
    queue: Queue[object] = Queue()
    for item in ["tea", 0, "", None, "milk"]:
        queue.put(item)
    return list(iter(queue.get, None)), queue.qsize()


if __name__ == "__main__":
    taken, left = main()
    print("taken:", taken)
    print("left: ", left)
