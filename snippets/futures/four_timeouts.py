"""Three timeouts raise TimeoutError; that of wait() returns."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
from threading import Event

go_on = Event()


def task(number: int) -> int:
    go_on.wait()
    return number


def attempt(waiting: Callable[[], object]) -> str:
    try:
        return f"returned {waiting()}"
    except TimeoutError:
        return "TimeoutError"


def main() -> dict[str, str]:
    go_on.clear()
    with ThreadPoolExecutor(max_workers=2) as pool:
        one = pool.submit(task, 1)
        two = pool.map(task, [2], timeout=0.05)
        said = {
            "result": attempt(lambda: one.result(0.05)),
            "as_completed": attempt(
                lambda: [*as_completed([one], 0.05)]
            ),
            "map": attempt(lambda: [*two]),
            "wait": attempt(lambda: len(wait([one], 0.05).not_done)),
        }
        go_on.set()
    said["afterwards"] = attempt(one.result)
    return said


if __name__ == "__main__":
    for name, what in main().items():
        print(f"{name}: {what}")

# /// script
# [tool.evidence.survivors]
# "one worker" = "a timeout counts in the queue as well"
# ///
