"""A thread that holds a Lock cannot take it again; an RLock it can."""

from threading import Lock, RLock


def main() -> dict[str, bool]:
    plain, reentrant = Lock(), RLock()
    with plain, reentrant:
        return {
            # blocking=False: say no, and do not wait for myself.
            "Lock": plain.acquire(blocking=False),
            "RLock": reentrant.acquire(blocking=False),
        }


if __name__ == "__main__":
    for kind, taken in main().items():
        print(f"{kind} taken again: {taken}")
