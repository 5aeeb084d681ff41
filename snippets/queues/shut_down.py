"""A queue that is shut down hands out what it has, then raises."""

from queue import Queue, ShutDown
from threading import Thread


def worker(jobs: Queue[str], said: list[str]) -> None:
    try:
        while True:
            said.append(f"worker: {jobs.get()}")
    except ShutDown:
        said.append("worker: nothing more will come")


def main() -> list[str]:
    jobs: Queue[str] = Queue()
    said: list[str] = []
    for job in ("boil", "add tea", "pour"):
        jobs.put(job)
    jobs.shutdown()  # no sentinel: the queue itself knows
    thread = Thread(target=worker, args=(jobs, said))
    thread.start()
    thread.join()
    try:
        jobs.put("wash up")
    except ShutDown:
        said.append("main: the queue takes no more")
    return said


if __name__ == "__main__":
    for line in main():
        print(line)

# /// script
# requires-python = ">=3.13"
# [tool.evidence.survivors]
# "one by one" = "it is joined at once anyway"
# ///
