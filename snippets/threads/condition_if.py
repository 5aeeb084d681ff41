"""With `if`, a woken thread takes what another has already taken."""

from concurrent.futures import ThreadPoolExecutor
from threading import Condition, Event

changed = Condition()
items: list[str] = []
waiting = 0


def take(both_wait: Event) -> str:
    global waiting
    with changed:
        if not items:  # looks once
            waiting += 1
            if waiting == 2:
                both_wait.set()
            changed.wait()
        item = items.pop()
        print("took", item, flush=True)
        return item


def main() -> None:
    both_wait = Event()
    with ThreadPoolExecutor(max_workers=2) as pool:
        takers = [pool.submit(take, both_wait) for _ in range(2)]
        both_wait.wait()
        with changed:  # free only when the second waits, too
            items.append("the only item")
            changed.notify_all()
    for taker in takers:
        taker.result()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "IndexError"
# ///
