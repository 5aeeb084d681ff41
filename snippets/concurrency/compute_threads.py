"""Two threads that compute take turns where the GIL is on."""

from threading import Thread


def task(name: str) -> None:
    total = 0
    for number in range(8_000_000):
        total += number
    print(f"Task {name}: the sum is {total}")


def main() -> str:
    a = Thread(target=task, args=("A",))
    b = Thread(target=task, args=("B",))
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
