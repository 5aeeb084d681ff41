"""With `while`, a woken thread looks again before it takes."""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from threading import Condition, Event

changed = Condition()
items: list[str] = []
waiting = 0


def take(both_wait: Event) -> str:
    global waiting
    with changed:
        while not items:  # looks again whenever it was woken
            waiting += 1
            if waiting == 2:
                both_wait.set()
            changed.wait()
        item = items.pop()
        print("took", item, flush=True)
        return item


def main() -> list[str]:
    both_wait = Event()
    with ThreadPoolExecutor(max_workers=2) as pool:
        takers = [pool.submit(take, both_wait) for _ in range(2)]
        both_wait.wait()
        with changed:  # free only when the second waits, too
            items.append("the first item")
            changed.notify_all()
        wait(takers, return_when=FIRST_COMPLETED)
        with changed:
            items.append("the second item")
            changed.notify_all()
    return sorted(taker.result() for taker in takers)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence.survivors]
# "one notified" = "at the second item only one still waits"
# ///
