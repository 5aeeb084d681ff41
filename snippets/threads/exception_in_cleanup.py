"""An exception sent to a thread may hit it in its cleanup."""

import ctypes
from threading import Event, Thread


def save(log: list[str]) -> None:
    log.append("saved")


def work(log: list[str], cleaning: Event, go_on: Event) -> None:
    try:
        log.append("worked")
    finally:
        cleaning.set()
        go_on.wait()  # stands for a slow disk
        save(log)


def send_exit(thread: Thread) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident or 0), ctypes.py_object(SystemExit)
    )


def main() -> list[str]:
    log: list[str] = []
    cleaning, go_on = Event(), Event()
    thread = Thread(target=work, args=(log, cleaning, go_on))
    thread.start()
    cleaning.wait()  # forces the unlucky timing
    send_exit(thread)
    go_on.set()
    thread.join()
    return log


if __name__ == "__main__":
    log = main()
    assert "saved" in log, f"the work is lost, all there is: {log}"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
