"""The tie may be met in get, and the item it was to give is lost."""

from queue import PriorityQueue


def main() -> tuple[str, list[str]]:
    jobs: PriorityQueue[tuple[int, dict[str, str]]] = PriorityQueue()
    jobs.put((1, {"do": "cook"}))
    jobs.put((2, {"do": "wash up"}))
    jobs.put((2, {"do": "dry up"}))  # no error
    try:
        jobs.get()
    except TypeError as error:
        met = type(error).__name__
    else:
        met = "no error"
    return met, sorted(job["do"] for _, job in jobs.queue)


if __name__ == "__main__":
    met, left = main()
    print("get:", met)
    print("in the queue:", left)
