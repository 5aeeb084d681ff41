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
        "threads": squares(
            ThreadPoolExecutor(
                max_workers=2, thread_name_prefix="thread"
            )
        ),
        "processes": squares(ProcessPoolExecutor(max_workers=2)),
        "interpreters": squares(
            InterpreterPoolExecutor(
                max_workers=2, thread_name_prefix="interpreter"
            )
        ),
    }


if __name__ == "__main__":
    for workers, results in main().items():
        print(workers, results)

# /// script
# requires-python = ">=3.14"
# [tool.evidence]
# alone = true
# ///
