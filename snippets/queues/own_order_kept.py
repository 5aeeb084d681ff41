"""What one process put comes out in that order, among the others'."""

from multiprocessing import Process, Queue

EACH = 5


def produce(name: str, queue: "Queue[tuple[str, int]]") -> None:
    for number in range(EACH):
        queue.put((name, number))


def main() -> dict[str, list[int]]:
    queue: Queue[tuple[str, int]] = Queue()
    children = [
        Process(target=produce, args=(name, queue)) for name in "AB"
    ]
    for child in children:
        child.start()
    found: dict[str, list[int]] = {"A": [], "B": []}
    for _ in range(2 * EACH):
        name, number = queue.get()
        found[name].append(number)
    for child in children:
        child.join()
    return found


if __name__ == "__main__":
    for name, numbers in main().items():
        print(f"of {name}:", numbers)
