"""Two tasks can be under way together and never run at once."""

from threading import Semaphore, Thread


def task(name: str, mine: Semaphore, other: Semaphore) -> None:
    for count in range(1, 4):
        mine.acquire()
        print(f"Task {name}: {count} of 3")
        other.release()


def main() -> str:
    turn_a, turn_b = Semaphore(0), Semaphore(1)
    a = Thread(target=task, args=("A", turn_a, turn_b))
    b = Thread(target=task, args=("B", turn_b, turn_a))
    a.start()
    b.start()
    a.join()
    b.join()
    return "Both tasks are done."


if __name__ == "__main__":
    print(main())
