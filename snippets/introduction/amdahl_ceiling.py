"""A serial tenth keeps any number of workers below ten times."""

SHARE = 0.1  # of the work, for one worker alone


def amdahl(share: float, workers: int) -> float:
    return 1 / (share + (1 - share) / workers)


def main() -> dict[int, float]:
    return {n: amdahl(SHARE, n) for n in (1, 2, 10, 100, 1000)}


if __name__ == "__main__":
    for workers, speed_up in main().items():
        print(f"{workers:4} workers: {speed_up:4.1f} times as fast")
