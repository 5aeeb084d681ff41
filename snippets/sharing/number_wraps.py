"""A number too large for its type is cut without an error."""

from multiprocessing import Value


def main() -> dict[str, int]:
    found = {}
    for code in ("b", "h", "i", "q"):
        counter = Value(code, 0)
        counter.value = 2**31
        found[code] = counter.value
    return found


if __name__ == "__main__":
    for code, value in main().items():
        print(code, value)
