"""A put that meets a tie raises, and the item is in the queue."""

from queue import PriorityQueue


def main() -> list[str]:
    jobs: PriorityQueue[tuple[int, dict[str, str]]] = PriorityQueue()
    jobs.put((1, {"do": "cook"}))
    lines = []
    try:
        jobs.put((1, {"do": "lay the table"}))
    except TypeError:
        lines.append("put raised TypeError")
    lines.append(f"in the queue: {jobs.qsize()}")
    for _ in range(2):
        lines.append(f"got {jobs.get()[1]['do']}")
        try:
            jobs.task_done()
        except ValueError as error:
            lines.append(f"ValueError: {error}")
    return lines


if __name__ == "__main__":
    print(*main(), sep="\n")
