"""A file must have its length before it is mapped."""

import mmap
import tempfile


def main() -> None:
    with tempfile.TemporaryFile() as file:
        mmap.mmap(file.fileno(), 0)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
