"""profiling.sampling shows where an unprepared process waits."""

import io
import runpy
import sys
from contextlib import redirect_stdout
from multiprocessing import Lock, Process
from multiprocessing.synchronize import Lock as LockType


def worker(lock: LockType) -> None:
    with lock:  # held by the parent
        print("never printed")


def dump(pid: int) -> str:
    # As `python -m profiling.sampling dump PID` does, but run by a
    # parent: Linux may forbid all others to look.
    sys.argv = ["profiling.sampling", "dump", str(pid)]
    with redirect_stdout(io.StringIO()) as text:
        try:
            runpy.run_module("profiling.sampling", run_name="__main__")
        except SystemExit:
            return ""  # the process has not come so far
    return text.getvalue()


def main() -> list[str]:
    lock = Lock()
    stuck = Process(target=worker, args=(lock,))
    with lock:
        stuck.start()
        try:
            assert stuck.pid
            while "with lock:" not in (stack := dump(stuck.pid)):
                pass  # it is still on its way there
        finally:
            stuck.kill()
            stuck.join()
    return stack.splitlines()


if __name__ == "__main__":
    print(*main()[-4:], sep="\n")

# /// script
# requires-python = ">=3.15"
# ///
