"""Two processes that compute keep two cores busy at once."""

from multiprocessing import Process


def task(name: str) -> None:
    total = 0
    for number in range(8_000_000):
        total += number
    print(f"Task {name}: the sum is {total}")


def main() -> str:
    a = Process(target=task, args=("A",))
    b = Process(target=task, args=("B",))
    a.start()
    b.start()
    a.join()
    b.join()
    return "Both tasks are done."


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# order = "any"
# ///
