"""One stage dies: those before and behind it wait forever."""

import sys
from queue import Queue
from threading import Thread

Items = Queue[int | None]


def read(out: Items) -> None:
    for item in [3, 2, 1, 0, 1, 2, 3, None]:
        out.put(item)


def work(inbox: Items, out: Items) -> None:
    while (item := inbox.get()) is not None:
        out.put(6 // item)
    out.put(None)


def write(inbox: Items) -> None:
    while inbox.get() is not None:
        pass


def main() -> dict[str, bool]:
    raw: Items = Queue(maxsize=2)
    cooked: Items = Queue(maxsize=2)
    stages = {
        "read": Thread(target=read, args=(raw,), daemon=True),
        "work": Thread(target=work, args=(raw, cooked), daemon=True),
        "write": Thread(target=write, args=(cooked,), daemon=True),
    }
    for stage in stages.values():
        stage.start()
    stages["work"].join()
    for stage in stages.values():
        stage.join(timeout=0.3)  # without it: forever
    return {name: stage.is_alive() for name, stage in stages.items()}


if __name__ == "__main__":
    for name, alive in main().items():
        print(
            f"{name:5}", "waits" if alive else "has ended", flush=True
        )
    sys.exit("two stages wait forever")

# /// script
# [tool.evidence]
# fails = 1
# ///
