"""An alarm set in a worker interrupts main, and not the worker."""

import signal
from threading import Event, Thread, current_thread
from types import FrameType


class TooLateError(Exception):
    pass


def on_alarm(_: int, __: FrameType | None) -> None:
    raise TooLateError(f"raised in {current_thread().name}")


def work(leave: Event, outcome: list[str]) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0.05)  # any thread may
    leave.wait()  # stands for a call that is to be cut short
    outcome.append("worker: came to its end")


def main() -> list[str]:
    signal.signal(signal.SIGALRM, on_alarm)
    leave, outcome = Event(), list[str]()
    thread = Thread(target=work, args=(leave, outcome), name="worker")
    try:
        thread.start()
        Event().wait(10)
    except TooLateError as error:
        outcome.append(f"main: {error}")
    leave.set()
    thread.join()
    return outcome


if __name__ == "__main__":
    print("\n".join(main()))

# /// script
# [tool.evidence.survivors]
# "one by one" = "main then waits in join, and is interrupted"
# ///
