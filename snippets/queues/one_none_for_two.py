"""One None ends one worker; the other one goes on waiting."""

from queue import Empty, Queue
from threading import Thread


def worker(jobs: Queue[str | None], ended: Queue[str]) -> None:
    while jobs.get() is not None:
        pass
    ended.put("a worker has ended")


def main() -> list[str]:
    jobs: Queue[str | None] = Queue()
    ended: Queue[str] = Queue()
    for _ in range(2):
        Thread(target=worker, args=(jobs, ended)).start()
    said = []
    for item in ("boil", "pour", None):
        jobs.put(item)
    for _ in range(2):
        try:
            said.append(ended.get(timeout=0.3))
        except Empty:
            said.append("nobody else has ended")
    jobs.put(None)
    said.append(ended.get())
    return said


if __name__ == "__main__":
    for line in main():
        print(line)
