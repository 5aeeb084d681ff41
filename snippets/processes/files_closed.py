"""Close the process, forget the queue, and a limit is never reached."""

import resource
from multiprocessing import Process, Queue
from typing import Any


def work(number: int, answers: Any) -> None:
    answers.put(number * number)


def square(number: int) -> int:
    answers: Any = Queue()  # forgotten when this function returns
    process = Process(target=work, args=(number, answers))
    process.start()
    answer: int = answers.get()
    process.join()
    process.close()
    return answer


def main() -> int:
    return sum(square(number) for number in range(60))


if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (60, most))
    print("60 jobs done; the sum is", main())
