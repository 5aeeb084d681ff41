"""A busy worker of a killed parent ends when it sends its result."""

import time
from multiprocessing import Pipe, Pool, Process
from multiprocessing.connection import Connection

kept: list[Connection] = []


def keep(line: Connection) -> None:
    kept.append(line)  # open for as long as the worker lives


def task() -> str:
    kept[0].send("begun")
    kept[0].recv()  # stands for work; goes on without a parent
    kept[0].send("the task is done")
    return "result"  # for nobody


def boss(line: Connection) -> None:
    pool = Pool(1, initializer=keep, initargs=(line,))
    pool.apply_async(task)
    time.sleep(60)


def main() -> str:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    theirs.close()
    ours.recv()
    parent.kill()
    parent.join()
    ours.send("go on")
    print(ours.recv(), flush=True)
    try:
        return str(ours.recv()) if ours.poll(5) else "is still there"
    except (EOFError, ConnectionResetError):
        return "has ended"  # nobody has the other end any more


if __name__ == "__main__":
    print("the worker", main())

# /// script
# [tool.evidence]
# fails = "BrokenPipeError"
# ///
