"""A future is a box: empty at first, then with one outcome for good."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def task(begun: Event, go_on: Event) -> int:
    begun.set()
    go_on.wait()
    return 42


def main() -> list[str]:
    begun, go_on = Event(), Event()
    said = []
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(task, begun, go_on)
        second = pool.submit(task, begun, go_on)
        begun.wait()
        said.append(f"running: {first.running()}, {second.running()}")
        said.append(f"done: {first.done()}, {second.done()}")
        go_on.set()
        said.append(f"results: {first.result()}, {second.result()}")
    said.append(f"done: {first.done()}, {second.done()}")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
