"""join(timeout) does not say whether the process has ended."""

from multiprocessing import Event, Process, synchronize
from typing import Any


def work(may_end: synchronize.Event) -> None:
    may_end.wait()


def main() -> list[tuple[object, bool]]:
    may_end = Event()
    process = Process(target=work, args=(may_end,))
    process.start()
    join: Any = process.join  # which is said to return nothing
    seen: list[tuple[object, bool]] = []
    for timeout in (0.1, None):
        seen.append((join(timeout), process.is_alive()))
        may_end.set()
    return seen


if __name__ == "__main__":
    for told, alive in main():
        print(f"join() gave {told}, is_alive() gave {alive}")
