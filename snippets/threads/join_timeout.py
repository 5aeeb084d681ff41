"""join(timeout) returns None, whether the thread has ended or not."""

from threading import Event, Thread


def joined(thread: Thread, timeout: float) -> object:
    return thread.join(timeout)  # type: ignore[func-returns-value]


def main() -> list[tuple[object, bool]]:
    leave = Event()
    thread = Thread(target=leave.wait)
    thread.start()
    outcomes = [(joined(thread, 0.05), thread.is_alive())]
    leave.set()
    return [*outcomes, (joined(thread, 5), thread.is_alive())]


if __name__ == "__main__":
    for gave, alive in main():
        print(f"join gave {gave}, is_alive() says {alive}")
