"""`force=True` leaves behind what was made for the other method."""

from multiprocessing import Lock, Process, set_start_method, synchronize


def greet(lock: synchronize.Lock) -> None:
    with lock:
        print("hello from the child")


def main() -> int | None:
    lock = Lock()  # it belongs to the default of this moment
    set_start_method("spawn", force=True)
    child = Process(target=greet, args=(lock,))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit code of the child:", main())

# /// script
# [tool.evidence.fails]
# "fork" = "RuntimeError"
# ///
