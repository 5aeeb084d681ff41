"""wait takes pipes and processes: a result, or the sender's end."""

import os
import signal
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def answers(line: Connection) -> None:
    line.send(42)
    line.recv()  # stays until it is told to go


def is_killed(_line: Connection) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def outcome(line: Connection, child: Process) -> str:
    wait([line, child.sentinel])
    try:
        if line.poll():  # a result comes before the end of the pipe
            return f"result {line.recv()}"
    except (EOFError, OSError):  # at the end, or cut off in its midst
        pass
    child.join()
    return f"exit code {child.exitcode}"


def main() -> dict[str, str]:
    found = {}
    for target in (answers, is_killed):
        ours, theirs = Pipe()
        child = Process(target=target, args=(theirs,))
        child.start()
        theirs.close()  # or the pipe could never come to its end
        found[target.__name__] = outcome(ours, child)
        if target is answers:
            ours.send("you may go")
        child.join()
        ours.close()
    return found


if __name__ == "__main__":
    for name, result in main().items():
        print(f"{name}: {result}")
