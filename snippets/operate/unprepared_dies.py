"""SIGUSR1 kills a process that has not registered faulthandler."""

import faulthandler
import os
import signal
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import Any


def wait(parent: "Connection[str, str]") -> None:
    parent.send("I am here")
    parent.recv()


def main() -> dict[str, int | None]:
    # In the parent. Only a forked worker inherits it.
    faulthandler.register(signal.SIGUSR1)
    exit_codes = {}
    methods: list[Any] = get_all_start_methods()
    for method in methods:
        context = get_context(method)
        here, there = context.Pipe()
        worker = context.Process(target=wait, args=(there,))
        worker.start()
        here.recv()
        assert worker.pid
        os.kill(worker.pid, signal.SIGUSR1)
        here.send("you may end")
        worker.join()
        exit_codes[method] = worker.exitcode
        here.close()
        there.close()
    return exit_codes


if __name__ == "__main__":
    for method, exit_code in sorted(main().items()):
        print(f"{method}: exit code {exit_code}")
