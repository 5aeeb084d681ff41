"""An initializer runs once in each worker, not once for each task."""

import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()
connections: list[str] = []
both_here = threading.Barrier(2)


def connect() -> None:
    own.connection = f"connection of {threading.current_thread().name}"
    connections.append(own.connection)
    both_here.wait()  # so that both threads start


def task(_: int) -> str:
    return str(own.connection)


def main() -> tuple[list[str], int]:
    connections.clear()
    with ThreadPoolExecutor(
        max_workers=2, thread_name_prefix="worker", initializer=connect
    ) as pool:
        used = list(pool.map(task, range(6)))
    assert set(used) <= set(connections)
    return sorted(connections), len(used)


if __name__ == "__main__":
    opened, tasks = main()
    print(*opened, sep="\n")
    print("tasks:", tasks)
