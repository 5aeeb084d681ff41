"""What was put before the exception arrives all the same."""

import multiprocessing
import sys
from multiprocessing.queues import Queue


def work(answers: "Queue[str]") -> None:
    answers.put("half of the answer")
    raise LookupError("the other half is missing")


def main() -> tuple[str, int | None]:
    answers: Queue[str] = multiprocessing.Queue()
    child = multiprocessing.Process(target=work, args=(answers,))
    child.start()
    child.join()
    return answers.get(timeout=5), child.exitcode


if __name__ == "__main__":
    answer, code = main()
    print(f"the answer: {answer}, the exit code: {code}")
    sys.exit(code)

# /// script
# [tool.evidence]
# fails = 1
# ///
