"""acquire(timeout) that is not checked lets a second thread in."""

from threading import Event, Lock, Thread

lock = Lock()
inside: list[str] = []
met: list[list[str]] = []


def patient(entered: Event, leave: Event) -> None:
    with lock:
        inside.append("patient")
        entered.set()
        leave.wait()
        inside.remove("patient")


def hasty() -> None:
    lock.acquire(timeout=0.05)  # gives False, and nobody looks
    inside.append("hasty")
    met.append(list(inside))
    inside.remove("hasty")
    lock.release()  # of a lock that another thread holds


def main() -> tuple[list[str], bool]:
    met.clear()
    entered, leave = Event(), Event()
    first = Thread(
        target=patient, args=(entered, leave), name="patient"
    )
    first.start()
    entered.wait()
    second = Thread(target=hasty, name="hasty")
    second.start()
    second.join()
    still_locked = lock.locked()
    leave.set()
    first.join()  # it releases a lock that is free: RuntimeError
    return met[0], still_locked


if __name__ == "__main__":
    together, locked = main()
    print("inside together:", together)
    print("locked while patient is inside:", locked)

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "one by one: second.start" = "the next line joins it anyway"
# ///
