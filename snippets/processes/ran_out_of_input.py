"""The child's EOFError follows from an error in the parent."""

import pickle
import subprocess
import sys
from threading import Lock


class Loader:
    def __init__(self) -> None:
        self.numbers = [1, 2, 3]
        self.lock = Lock()


def child_work() -> None:
    loader = pickle.load(sys.stdin.buffer)  # noqa: S301 (our pipe)
    print("the child has", loader.numbers)


def main() -> int:
    # As on Windows: start the child first, then pickle into the pipe.
    with subprocess.Popen(
        [sys.executable, __file__, "child"], stdin=subprocess.PIPE
    ) as child:
        assert child.stdin
        pickle.dump(Loader(), child.stdin)
    return child.returncode


if __name__ == "__main__":
    if "child" in sys.argv:
        child_work()
    else:
        print("exit code of the child:", main())

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
