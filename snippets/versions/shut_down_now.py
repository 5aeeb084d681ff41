"""A queue that is shut down at once gives out nothing more."""

from queue import Queue, ShutDown


def drain(jobs: Queue[str]) -> list[str]:
    said = []
    try:
        while True:
            said.append(jobs.get())
    except ShutDown:
        return [*said, "shut down"]


def main(*, at_once: bool) -> list[str]:
    jobs: Queue[str] = Queue()
    jobs.put("boil")
    jobs.put("pour")
    jobs.shutdown(immediate=at_once)
    return drain(jobs)


if __name__ == "__main__":
    print(main(at_once=False))
    print(main(at_once=True))

# /// script
# requires-python = ">=3.13"
# ///
