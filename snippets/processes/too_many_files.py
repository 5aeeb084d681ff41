"""A queue and a process for each job use up the open files."""

import resource
from multiprocessing import Process, Queue
from typing import Any


def work(number: int, answers: Any) -> None:
    answers.put(number * number)


def main() -> int:
    jobs = []
    for number in range(100):
        answers: Any = Queue()
        process = Process(target=work, args=(number, answers))
        process.start()
        jobs.append((process, answers))
        answers.get()
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
