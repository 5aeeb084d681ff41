"""Joining a process or closing a queue need not close its files."""

from multiprocessing import Process, Queue
from pathlib import Path


def work(results: "Queue[int]") -> None:
    results.put(42)


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def main() -> dict[str, int]:
    warm_up = Process(target=int)  # helpers have files, too
    warm_up.start()
    warm_up.join()
    warm_up.close()
    counts = {}
    before = files()
    results: Queue[int] = Queue()
    counts["a queue is made"] = files() - before
    process = Process(target=work, args=(results,))
    process.start()
    results.get()
    counts["a process is started"] = files() - before
    process.join()
    counts["it has been joined"] = files() - before
    process.close()
    counts["process.close()"] = files() - before
    results.close()
    results.join_thread()
    counts["queue.close()"] = files() - before
    del results
    counts["the queue is forgotten"] = files() - before
    return counts


if __name__ == "__main__":
    for what, count in main().items():
        print(f"{what:22} {count} more open files")
