"""join(timeout) does not say whether the process has ended."""

from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def work(may_end: EventType) -> None:
    may_end.wait()


def main() -> list[tuple[object, bool]]:
    may_end = Event()
    process = Process(target=work, args=(may_end,))
    process.start()
    seen: list[tuple[object, bool]] = []
    for timeout in (0.1, None):
        told: object = process.join(timeout)  # type: ignore[func-returns-value]
        seen.append((told, process.is_alive()))
        may_end.set()
    return seen


if __name__ == "__main__":
    for told, alive in main():
        print(f"join() gave {told}, is_alive() gave {alive}")
