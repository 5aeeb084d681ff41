"""The handler runs in main and sets an event; the workers see it."""

import signal
from threading import Barrier, Event, Thread, current_thread
from types import FrameType

stop = Event()
heard: list[str] = []


def on_signal(number: int, _: FrameType | None) -> None:
    name = signal.Signals(number).name
    heard.append(f"{name} in {current_thread().name}")
    stop.set()


def work(begun: Barrier) -> None:
    begun.wait()
    while not stop.wait(0.05):  # stands for one more piece of work
        pass


def stopped_by(number: signal.Signals) -> int:
    stop.clear()
    before = signal.signal(number, on_signal)
    begun = Barrier(3)
    threads = [Thread(target=work, args=(begun,)) for _ in "ab"]
    for thread in threads:
        thread.start()
    begun.wait()
    signal.raise_signal(number)  # stands for Ctrl-C, or for kill
    for thread in threads:
        thread.join()
    signal.signal(number, before)
    return sum(not thread.is_alive() for thread in threads)


def main() -> dict[str, int]:
    heard.clear()
    ended = [stopped_by(n) for n in (signal.SIGINT, signal.SIGTERM)]
    return dict(zip(heard, ended, strict=True))


if __name__ == "__main__":
    for what, ended in main().items():
        print(f"{what}: {ended} workers ended")
