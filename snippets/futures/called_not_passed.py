"""submit() wants the function; a call in its place runs at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import current_thread
from typing import Any

ran_in: list[str] = []


def work(number: int) -> Any:  # with int, a type checker would tell
    ran_in.append(current_thread().name)
    return number * number


def main() -> str:
    ran_in.clear()
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(work(3))
    return str(future.exception())


if __name__ == "__main__":
    said = main()
    print("work ran in:", *ran_in)
    print("the future has:", said)

# /// script
# [tool.evidence.survivors]
# "swapped" = "the call comes before either pool"
# ///
