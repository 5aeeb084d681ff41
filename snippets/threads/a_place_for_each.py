"""Each thread writes to a place of its own; main reads after join."""

from threading import Thread

WORDS = ["one", "two", "three"]


def measure(place: int, lengths: list[int]) -> None:
    lengths[place] = len(WORDS[place])


def main() -> list[int]:
    lengths = [0] * len(WORDS)
    threads = [
        Thread(target=measure, args=(place, lengths))
        for place in range(len(WORDS))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # now all places are written
    return lengths


if __name__ == "__main__":
    print(dict(zip(WORDS, main(), strict=True)))
