"""task_done is counted against put: one too many is an error."""

from queue import Queue


def main() -> None:
    jobs: Queue[str] = Queue()
    jobs.put("boil")
    jobs.get()
    jobs.task_done()
    jobs.join()
    print("all done: join returns at once")
    jobs.task_done()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
