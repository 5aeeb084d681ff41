"""One thread fails on its way, and the others wait at the barrier."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def play(number: str, half_time: Barrier) -> int:
    value = int(number)  # fails for one of them
    half_time.wait(timeout=0.3)  # without a timeout: forever
    return value


def main() -> list[int]:
    half_time = Barrier(3)
    with ThreadPoolExecutor(max_workers=3) as pool:
        players = [
            pool.submit(play, number, half_time)
            for number in ("1", "2", "three")
        ]
    return [player.result() for player in players]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "BrokenBarrierError"
# ///
