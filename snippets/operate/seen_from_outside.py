"""profiling.sampling shows where an unprepared process waits."""

import io
import multiprocessing
import runpy
import sys
from contextlib import redirect_stdout
from multiprocessing.synchronize import Lock


def worker(lock: Lock) -> None:
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
    lock = multiprocessing.Lock()
    stuck = multiprocessing.Process(target=worker, args=(lock,))
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
