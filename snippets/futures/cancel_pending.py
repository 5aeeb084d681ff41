"""cancel() takes back a task that waits, never one that runs."""

from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event

begun, go_on = Event(), Event()


def task(name: str) -> str:
    begun.set()
    go_on.wait()
    return f"{name} ran to its end"


def main() -> list[str]:
    begun.clear()
    go_on.clear()
    said = []
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(task, "the first")
        second = pool.submit(task, "the second")
        begun.wait()
        said.append(f"the first: cancel() says {first.cancel()}")
        said.append(f"the second: cancel() says {second.cancel()}")
        go_on.set()
        said.append(first.result())
        try:
            second.result()
        except CancelledError as error:
            said.append(f"the second raises {type(error).__name__}")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
