"""Without waiting, or not for long: Empty and Full are raised."""

from collections.abc import Callable
from queue import Empty, Full, Queue


def tried(call: Callable[[], object]) -> str:
    try:
        return repr(call())
    except (Empty, Full) as error:
        return type(error).__name__


def main() -> dict[str, str]:
    queue: Queue[str] = Queue(maxsize=1)
    return {
        "get_nowait()": tried(queue.get_nowait),
        "get(timeout=0.1)": tried(lambda: queue.get(timeout=0.1)),
        "put_nowait('tea')": tried(lambda: queue.put_nowait("tea")),
        "put_nowait('rum')": tried(lambda: queue.put_nowait("rum")),
        "put('rum', timeout=0.1)": tried(
            lambda: queue.put("rum", timeout=0.1)
        ),
        "get_nowait() again": tried(queue.get_nowait),
    }


if __name__ == "__main__":
    for call, outcome in main().items():
        print(f"{call:24}", outcome)
