"""A queue and a process for each job use up the open files."""

import resource
from multiprocessing import Process, Queue


def work(number: int, results: "Queue[int]") -> None:
    results.put(number * number)


def main() -> int:
    jobs = []
    for number in range(100):
        results: Queue[int] = Queue()
        process = Process(target=work, args=(number, results))
        process.start()
        jobs.append((process, results))
        results.get()
        process.join()
        print("jobs done:", len(jobs), flush=True)
    return len(jobs)


if __name__ == "__main__":
    # As if there were 60 allowed, and not some thousand.
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (60, most))
    main()

# /// script
# [tool.evidence]
# fails = "OSError"
# ///
