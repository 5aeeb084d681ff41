"""SimpleQueue.put may be called in a destructor, inside itself."""

import gc
from queue import SimpleQueue

JOBS = 1000
notes: SimpleQueue[str] = SimpleQueue()


class Job:
    def __init__(self) -> None:
        self.me = self  # a cycle: only the collector can free it

    def __del__(self) -> None:
        notes.put("a job is gone")


def main() -> int:
    gc.set_threshold(5)  # collect as often as can be
    for _ in range(JOBS):
        Job()
        notes.put("hello")
    gc.collect()
    return notes.qsize()


if __name__ == "__main__":
    print(main(), "notes of", JOBS, "jobs")
