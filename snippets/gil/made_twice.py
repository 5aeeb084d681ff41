"""Look first, then act: two threads do it twice, on any build."""

from threading import Barrier, Thread

made: list[str] = []
cache: dict[str, str] = {}


def make(key: str) -> str:
    made.append(key)
    return key.upper()


def get(key: str, both_looked: Barrier) -> None:
    if key not in cache:
        both_looked.wait()  # forces the unlucky timing
        cache[key] = make(key)


def main() -> int:
    barrier = Barrier(2)
    threads = [
        Thread(target=get, args=("spam", barrier)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(made)


if __name__ == "__main__":
    print("made:", main(), "- kept:", len(cache))
