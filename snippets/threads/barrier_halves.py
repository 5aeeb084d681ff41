"""At a Barrier nobody goes on before all have come."""

import time
from threading import Barrier, Thread

said: list[str] = []


def say(text: str) -> None:
    said.append(text)
    # One write for the whole line: several threads may speak at once.
    print(text + "\n", end="", flush=True)


def play(seconds: float, half_time: Barrier) -> None:
    time.sleep(seconds)  # stands for the first half of the work
    say("first half")
    half_time.wait()
    say("second half")


def main() -> list[str]:
    half_time = Barrier(3, action=lambda: say("all are here"))
    threads = [
        Thread(
            target=play, args=(0.05 * n, half_time), name=f"player {n}"
        )
        for n in (1, 2, 3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return said


if __name__ == "__main__":
    main()
