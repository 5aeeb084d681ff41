"""Close the process, forget the queue, and a limit is never reached."""

import resource
from multiprocessing import Process, Queue


def work(number: int, results: "Queue[int]") -> None:
    results.put(number * number)


def square(number: int, jobs: list[Process]) -> int:
    results: Queue[int] = Queue()  # forgotten on return
    process = Process(target=work, args=(number, results))
    process.start()
    result: int = results.get()
    process.join()
    process.close()  # from here on, it costs nothing to keep it
    jobs.append(process)
    return result


def main() -> int:
    jobs: list[Process] = []
    return sum(square(number, jobs) for number in range(30))


if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (40, most))
    print("30 jobs done; the sum is", main())

# /// script
# [tool.evidence]
# timeout = 90
# ///
