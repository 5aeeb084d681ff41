"""A mapped file that is cut short ends the process."""

import mmap
import os
import tempfile


def main() -> None:
    with tempfile.TemporaryFile() as file:  # no name stays behind
        file.write(bytes(3 * mmap.PAGESIZE))
        file.flush()
        data = mmap.mmap(file.fileno(), 0)
        print("the last byte:", data[-1], flush=True)
        os.truncate(file.fileno(), mmap.PAGESIZE)  # or another program
        print("the last byte:", data[-1], flush=True)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "SIGBUS"
# ///
