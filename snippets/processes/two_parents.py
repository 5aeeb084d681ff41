"""A forkserver's child has two parents: who asked, and who forked."""

import multiprocessing
import os
from typing import Any


def parents(line: Any) -> None:
    asked = multiprocessing.parent_process()
    line.send((asked.pid if asked else None, os.getppid()))


def main() -> dict[str, tuple[bool, bool]]:
    found = {}
    for method in sorted(multiprocessing.get_all_start_methods()):
        context: Any = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        child = context.Process(target=parents, args=(theirs,))
        child.start()
        asked, forked = ours.recv()
        child.join()
        found[method] = asked == os.getpid(), forked == os.getpid()
    return found


if __name__ == "__main__":
    for method, (asked, forked) in main().items():
        print(f"{method:10} parent_process() is me: {asked}")
        print(f"{method:10} os.getppid() is me:     {forked}")
