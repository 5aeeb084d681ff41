"""A process's error has the worker's traceback as its cause."""

from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def divide(number: int) -> float:
    return 6 / number


def cause(pool: Executor) -> BaseException | None:
    with pool:
        error = pool.submit(divide, 0).exception()
    return error.__cause__ if error else None


def main() -> tuple[str, str, bool]:
    thread = cause(ThreadPoolExecutor(max_workers=1))
    process = cause(ProcessPoolExecutor(max_workers=1))
    names_the_line = "return 6 / number" in str(process)
    return repr(thread), type(process).__name__, names_the_line


if __name__ == "__main__":
    thread, process, names_the_line = main()
    print("cause, from a thread:", thread)
    print("cause, from a process:", process)
    print("it shows the line:", names_the_line)
