"""What was put before the exception arrives all the same."""

import sys
from multiprocessing import Process, Queue


def work(results: "Queue[str]") -> None:
    results.put("half of the answer")
    raise LookupError("the other half is missing")


def main() -> tuple[str, int | None]:
    results: Queue[str] = Queue()
    child = Process(target=work, args=(results,))
    child.start()
    result = results.get(timeout=20)
    child.join()
    return result, child.exitcode


if __name__ == "__main__":
    result, code = main()
    print(f"the result: {result}, the exit code: {code}")
    sys.exit(code)

# /// script
# [tool.evidence]
# fails = 1
# ///
