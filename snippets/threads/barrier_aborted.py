"""`abort()` lets the others go when one thread cannot come."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def play(number: str, half_time: Barrier) -> int:
    try:
        value = int(number)  # fails for one of them
    except ValueError:
        half_time.abort()
        raise
    half_time.wait()
    return value


def main() -> list[str]:
    half_time = Barrier(3)
    with ThreadPoolExecutor(max_workers=3) as pool:
        players = [
            pool.submit(play, number, half_time)
            for number in ("1", "2", "three")
        ]
    return [type(player.exception()).__name__ for player in players]


if __name__ == "__main__":
    for number, error in enumerate(main(), start=1):
        print(f"player {number}: {error}")
