"""Children that share a queue say whose result it is."""

from multiprocessing import Process, Queue


def square(number: int, results: "Queue[tuple[int, int]]") -> None:
    results.put((number, number * number))


def main() -> dict[int, int]:
    results: Queue[tuple[int, int]] = Queue()
    children = [
        Process(target=square, args=(number, results))
        for number in (2, 3, 4)
    ]
    for child in children:
        child.start()
    # As many as there are children, in whichever order they come.
    found = dict(results.get() for _ in children)
    for child in children:
        child.join()
    return {number: found[number] for number in sorted(found)}


if __name__ == "__main__":
    print(main())
