"""A supervisor starts a failed process again, but not forever."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait

ATTEMPTS = 4  # what always fails must not be started forever


def serve(name: str, attempt: int) -> None:
    failures = {"cook": 0, "waiter": 2, "thief": 99}[name]
    sys.exit(int(attempt <= failures))


def main() -> dict[str, list[int | None]]:
    names = "cook", "waiter", "thief"
    codes: dict[str, list[int | None]] = {name: [] for name in names}
    running: dict[object, Process] = {}

    def start(name: str) -> None:
        attempt = len(codes[name]) + 1
        child = Process(target=serve, args=(name, attempt), name=name)
        child.start()
        running[child.sentinel] = child

    for name in codes:
        start(name)
    while running:
        for sentinel in wait([c.sentinel for c in running.values()]):
            child = running.pop(sentinel)
            child.join()
            codes[child.name].append(child.exitcode)
            if child.exitcode and len(codes[child.name]) < ATTEMPTS:
                start(child.name)
    return codes


if __name__ == "__main__":
    for name, found in main().items():
        print(f"{name}: exit codes {found}")
