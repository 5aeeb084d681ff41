"""A task's error comes where its result is asked for, nowhere else."""

from concurrent.futures import ThreadPoolExecutor, wait


def divide(number: int) -> float:
    return 6 / number


def main() -> list[str]:
    said = []
    with ThreadPoolExecutor() as pool:
        future = pool.submit(divide, 0)
        wait([future])
        said.append("wait() says nothing")
        results = pool.map(divide, [3, 0, 2])
        said.append("map() says nothing")
    said.append("the end of the with block says nothing")
    said.append(f"exception() returns {future.exception()!r}")
    try:
        future.result()
    except ZeroDivisionError as error:
        said.append(f"result() raises {error!r}")
    said.append(f"map's first result is {next(results)}")
    try:
        next(results)
    except ZeroDivisionError as error:
        said.append(f"map's second raises {error!r}")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence.survivors]
# "swapped" = "errors of processes surface alike"
# ///
