"""`pop` with a default gives a value to exactly one of two threads."""

from threading import Barrier, Thread

jobs = {"job 1": "paint the door"}


def claim(start: Barrier, got: list[str | None]) -> None:
    start.wait()  # both begin at once
    got.append(jobs.pop("job 1", None))


def main() -> list[str | None]:
    start = Barrier(2)
    got: list[str | None] = []
    threads = [
        Thread(target=claim, args=(start, got)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(got, key=str)


if __name__ == "__main__":
    print("the two got:", main())
