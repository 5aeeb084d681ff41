"""With equal priorities, PriorityQueue compares what comes next."""

from queue import PriorityQueue


def main() -> None:
    jobs: PriorityQueue[tuple[int, dict[str, str]]] = PriorityQueue()
    jobs.put((1, {"do": "cook"}))
    print("one job: well")
    jobs.put((1, {"do": "lay the table"}))
    print("two jobs: never comes")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
