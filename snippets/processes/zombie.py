"""A child that has ended is a zombie until its parent looks."""

import multiprocessing
import time
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any


def work() -> None:
    pass


def state(pid: int) -> str:
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return "gone"
    return {"Z": "zombie"}.get(text.rpartition(")")[2].split()[0], "")


def main() -> dict[str, list[str]]:
    found = {}
    for method in sorted(multiprocessing.get_all_start_methods()):
        context: Any = multiprocessing.get_context(method)
        child = context.Process(target=work)
        child.start()
        wait([child.sentinel])
        while not (ended := state(child.pid)):
            time.sleep(0.01)  # it is about to end
        child.join()
        found[method] = [ended, state(child.pid)]
    return found


if __name__ == "__main__":
    for method, (ended, joined) in main().items():
        print(f"{method:10}  ended: {ended:6}  joined: {joined}")
