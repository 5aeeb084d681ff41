"""One program, three kinds of workers: only the executor differs."""

from concurrent.futures import (
    Executor,
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def square(number: int) -> int:
    for _ in range(4_000_000):  # stands for computing
        pass
    return number * number


def squares(pool: Executor) -> list[int]:
    with pool:
        futures = [pool.submit(square, n) for n in (1, 2)]
        return [future.result() for future in futures]


def main() -> dict[str, list[int]]:
    return {
        "threads": squares(ThreadPoolExecutor(2, "thread")),
        "processes": squares(ProcessPoolExecutor(2)),
        "interpreters": squares(
            InterpreterPoolExecutor(2, "interpreter")
        ),
    }


if __name__ == "__main__":
    for workers, answers in main().items():
        print(workers, answers)

# /// script
# requires-python = ">=3.14"
# [tool.evidence]
# alone = true
# ///
