"""One after the other, ten pieces of work take the time of ten."""

import time

WORK = 0.2  # seconds; stands for one second of work


def print_numbers() -> None:
    for number in range(5):
        time.sleep(WORK)
        print(f"Number: {number}")


def print_letters() -> None:
    for letter in "ABCDE":
        time.sleep(WORK)
        print(f"Letter: {letter}")


def main() -> float:
    start = time.perf_counter()
    print_numbers()
    print_letters()
    print("Both functions are done!")
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"{main():.2f} seconds")

# /// script
# [tool.evidence]
# alone = true
# varies = "seconds"
# ///
