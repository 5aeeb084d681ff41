"""One notify() may wake the thread that has no use for it."""

import faulthandler
from threading import Condition, Event, Thread

changed = Condition()
items: dict[str, list[str]] = {"refunds": [], "orders": []}


def handle(kind: str, looked: Event) -> None:
    def there() -> bool:
        looked.set()
        return bool(items[kind])

    with changed:
        changed.wait_for(there)
        print("got", items[kind].pop(), flush=True)


def main() -> None:
    threads = []
    for kind in items:
        looked = Event()
        thread = Thread(target=handle, args=(kind, looked), name=kind)
        thread.start()
        looked.wait()  # forces who is first in the queue of waiters
        threads.append(thread)
    with changed:
        items["orders"].append("an order")
        changed.notify()  # wakes one, and it waits for a refund
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    for thread in reversed(threads):
        thread.join()  # never returns


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
