"""A future gives its result, or its error, each time it is asked."""

from concurrent.futures import Future, ThreadPoolExecutor


def divide(number: int) -> float:
    return 6 / number


def ask(future: Future[float]) -> float | BaseException:
    try:
        return future.result()
    except ZeroDivisionError as error:
        return error


def main() -> list[float | BaseException]:
    with ThreadPoolExecutor() as pool:
        good = pool.submit(divide, 2)
        bad = pool.submit(divide, 0)
    return [ask(future) for future in (good, good, bad, bad)]


if __name__ == "__main__":
    one, two, error, again = main()
    print("twice the same result:", one, two)
    print("twice the same error:", error is again)

# /// script
# [tool.evidence.survivors]
# "swapped" = "a future of a process keeps it, too"
# ///
