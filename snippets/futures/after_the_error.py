"""After an exception, map's iterator is at its end."""

from concurrent.futures import ThreadPoolExecutor


def divide(number: int) -> float:
    return 6 / number


def main() -> list[str]:
    said = []
    with ThreadPoolExecutor() as pool:
        results = pool.map(divide, [3, 0, 2, 1])
        for _ in range(4):
            try:
                said.append(str(next(results, "no more")))
            except ZeroDivisionError:
                said.append("cannot be divided")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence.survivors]
# "swapped" = "map of processes ends in the same way"
# ///
