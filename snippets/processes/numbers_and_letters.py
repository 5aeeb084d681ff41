"""Two processes do ten pieces of work in the time of five."""

import time
from multiprocessing import Process

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
    numbers = Process(target=print_numbers)
    letters = Process(target=print_letters)
    numbers.start()
    letters.start()
    numbers.join()
    letters.join()
    print("Both processes are done!")
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"{main():.2f} seconds")

# /// script
# [tool.evidence]
# alone = true
# order = "any"
# varies = "seconds"
# ///
