"""Where all take the locks in the same order, nobody gets stuck."""

from threading import Lock, Thread

locks = {"left": Lock(), "right": Lock()}


def compute() -> None:
    for _ in range(14_000_000):
        pass


def cross(first: str, second: str) -> None:
    # Whatever the caller's order, ours is that of the names.
    first, second = sorted((first, second))
    with locks[first]:
        compute()  # stands for the work done so far
        with locks[second]:
            print("one has both", flush=True)


def main() -> bool:
    routes = {"north": ("left", "right"), "south": ("right", "left")}
    threads = [
        Thread(target=cross, args=route, name=name)
        for name, route in routes.items()
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return any(lock.locked() for lock in locks.values())


if __name__ == "__main__":
    print("locks still held:", main())

# /// script
# [tool.evidence]
# alone = true
# ///
