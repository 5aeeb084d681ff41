"""With a buffer of one, `map` is one input ahead of its reader."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor


def letters() -> Iterator[str]:
    for letter in "abc":
        print("take", letter)
        yield letter


def main() -> list[str]:
    shown = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for result in pool.map(str.upper, letters(), buffersize=1):
            print("show", result)
            shown.append(result)
    return shown


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
