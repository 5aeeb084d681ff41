"""wait takes pipes and processes: an answer, or a sender's end."""

import os
import signal
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def answers(line: Connection) -> None:
    line.send(42)
    line.recv()  # stays until it is told to go


def dies(_line: Connection) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> dict[str, str]:
    found = {}
    for target in (answers, dies):
        ours, theirs = Pipe()
        child = Process(target=target, args=(theirs,))
        child.start()
        wait([ours, child.sentinel])
        if ours.poll():  # what it sent comes before its end
            found[target.__name__] = f"answer {ours.recv()}"
            ours.send("you may go")
            child.join()
        else:
            child.join()
            found[target.__name__] = f"exit code {child.exitcode}"
    return found


if __name__ == "__main__":
    for name, result in main().items():
        print(f"{name}: {result}")
