"""With notify_all() each thread looks, and the right one goes on."""

from threading import Condition, Event, Thread

changed = Condition()
items: dict[str, list[str]] = {"refunds": [], "orders": []}
got: list[str] = []


def handle(kind: str, looked: Event) -> None:
    def there() -> bool:
        looked.set()
        return bool(items[kind])

    with changed:
        changed.wait_for(there)
        got.append(items[kind].pop())


def main() -> list[str]:
    threads = {}
    for kind in items:
        looked = Event()
        threads[kind] = Thread(target=handle, args=(kind, looked))
        threads[kind].start()
        looked.wait()  # forces who is first in the queue of waiters
    for kind in ("orders", "refunds"):
        with changed:
            items[kind].append(f"one of the {kind}")
            changed.notify_all()  # both look; one of them goes on
        threads[kind].join()
    return got


if __name__ == "__main__":
    print("got:", main())
