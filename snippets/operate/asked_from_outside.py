"""sys.remote_exec has a running process print its own stacks."""

import multiprocessing
import sys
import tempfile
import time
from multiprocessing.synchronize import Event
from pathlib import Path

SCRIPT = """
import faulthandler
with open({!r}, "w") as file:
    faulthandler.dump_traceback(file)
with open({!r}, "w"):
    pass  # all is written
"""


def compute(begun: Event) -> None:
    begun.set()
    while True:
        pass


def main() -> list[str]:
    begun = multiprocessing.Event()
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "script.py")
        stacks, written = (
            Path(folder, "stacks"),
            Path(folder, "written"),
        )
        text = SCRIPT.format(str(stacks), str(written))
        script.write_text(text, encoding="utf-8")
        busy = multiprocessing.Process(target=compute, args=(begun,))
        busy.start()
        try:
            begun.wait()
            assert busy.pid
            sys.remote_exec(busy.pid, str(script))  # returns at once
            while not written.exists():
                time.sleep(0.01)
            return stacks.read_text(encoding="utf-8").splitlines()
        finally:
            busy.kill()
            busy.join()


if __name__ == "__main__":
    for line in main():
        if "in compute" in line:
            print("the worker is in", line.rpartition(" in ")[2])

# /// script
# requires-python = ">=3.14"
# ///
