"""Who takes file descriptor 1 gets the children's prints, too."""

import os
import sys
from multiprocessing import Process
from tempfile import TemporaryFile


def work() -> None:
    print("printed by the child", flush=True)


def main() -> list[str]:
    sys.stdout.flush()
    terminal = os.dup(1)
    with TemporaryFile("w+") as taken:
        os.dup2(taken.fileno(), 1)  # as pytest and Jupyter on Linux do
        try:
            child = Process(target=work)
            child.start()
            child.join()
        finally:
            os.dup2(terminal, 1)
            os.close(terminal)
        taken.seek(0)
        return taken.read().splitlines()


if __name__ == "__main__":
    print("the parent has:", *main(), sep="\n- ")
