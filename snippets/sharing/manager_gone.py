"""A child that comes after the manager's end finds nobody."""

from multiprocessing import Event, Manager, Process
from multiprocessing.managers import DictProxy
from multiprocessing.synchronize import Event as EventType


def work(
    found: "DictProxy[str, int]", begun: EventType, gone: EventType
) -> None:
    begun.set()
    gone.wait()  # stands for work that takes longer than the block
    found["answer"] = 42


def main() -> int | None:
    begun, gone = Event(), Event()
    with Manager() as manager:
        child = Process(target=work, args=(manager.dict(), begun, gone))
        child.start()
        begun.wait()
    gone.set()  # here the manager has ended
    child.join()  # too late
    return child.exitcode


if __name__ == "__main__":
    print("exit code of the child:", main())

# /// script
# [tool.evidence]
# fails = "FileNotFoundError"
# ///
